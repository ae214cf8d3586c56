import type { Page } from '@playwright/test'
import type { Language } from '#domain/plan.ts'
import { en } from '#i18n/en.ts'
import { sv } from '#i18n/sv.ts'

const catalogues = { sv, en }

/** What one language's texts say and the other's never do, cut at their arguments, with a space around. */
export function phrasesOnlyIn(language: Language, other: Language): string[] {
  const common = textsOf(catalogues[other]).map(toPlainWords).join('\n')
  const phrases = textsOf(catalogues[language])
    .flatMap((text) => text.split(/<\/?\w+>|[{}]|\w+, (?:plural|number),?|(?:=\d|one|other) /u))
    .map(toPlainWords)
    .filter((phrase) => phrase.trim().length > 5 && !common.includes(phrase))
  return [...new Set(phrases)]
}

/** Every text in an object, at any depth. */
export function textsOf(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue]
  return typeof catalogue === 'object' && catalogue !== null
    ? Object.values(catalogue).flatMap(textsOf)
    : []
}

/** Words and spaces only, lower case, so that sentences are found in whatever they stand. */
function toPlainWords(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\d-]+/gu)
      ?.join(' ') ?? ''
  } `
}

/**
 * The text and names of everything that can be seen or heard, but for what the user's own plan says
 * and for what is marked as another language.
 */
export async function everythingSaid(
  page: Page,
  language: Language,
  planTexts: readonly string[],
): Promise<string> {
  const { title } = catalogues[language].channel.posts
  const posts = await page.getByRole('region', { name: title, exact: true }).elementHandles()
  const pieces = await page.evaluate(
    ({ own, ownAreas }) => {
      const said: string[] = []
      const attributes = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt']
      const walker = document.createTreeWalker(
        document.body,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement
        if (!element?.checkVisibility()) continue
        if (element.closest('[lang]')?.getAttribute('lang') !== own) continue
        if (ownAreas.some((area) => area.contains(element))) continue
        if (node instanceof Element)
          said.push(...attributes.map((name) => node.getAttribute(name) ?? ''))
        else said.push(node.textContent ?? '')
      }
      return said
    },
    { own: language, ownAreas: posts },
  )
  // The longest first: a shorter one may be a part of it.
  const planWords = planTexts.map(toPlainWords).sort((a, b) => b.length - a.length)
  return pieces
    .map((piece) =>
      planWords.reduce((rest, own) => rest.replaceAll(own, '  '), toPlainWords(piece)),
    )
    .join('\n')
}
