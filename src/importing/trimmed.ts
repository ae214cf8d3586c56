const space = 0x20
const del = 0x7f

/**
 * The text without white space at its ends. Most cells have none, and seeing that costs a tenth of
 * what trimming does.
 */
export function trimmed(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim()
}

/** True for an ASCII character that can be seen; the rest is left for `trim` to judge. */
function isInk(unit: number): boolean {
  return unit > space && unit < del
}
