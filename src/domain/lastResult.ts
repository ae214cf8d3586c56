/**
 * The same function, which remembers its last result: asked again with the very same arguments it does not
 * compute anew. For several parts of a screen that ask the same of the same large plan.
 */
export function rememberingLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null
  return (...args) => {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i])))
      last = { args, result: compute(...args) }
    return last.result
  }
}
