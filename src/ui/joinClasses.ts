/** One class attribute from the names that apply, or undefined when none does. */
export function joinClasses(
  ...names: ReadonlyArray<string | false | undefined>
): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}
