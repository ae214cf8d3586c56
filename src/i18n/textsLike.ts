/** Texts by key: a compiled message is a text or a list of its parts. */
type Texts = { readonly [key: string]: Texts | string | readonly unknown[] }

/**
 * The catalogue with the keys of another and these messages, which stand in the other's order: how the
 * build writes English, so that the keys are there once.
 */
export function textsLike(source: Texts, messages: readonly unknown[]): object {
  let next = 0
  function like(texts: Texts): object {
    return Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        isGroup(text) ? like(text) : messages[next++],
      ]),
    )
  }
  return like(source)
}

function isGroup(text: Texts[string]): text is Texts {
  return typeof text === 'object' && !Array.isArray(text)
}
