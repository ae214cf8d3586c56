const longest = 300

/** What a list puts before its lines: a bullet, a number, a letter. */
const bullet = /^(?:[-–—•*·▪◦]|\(?\d{1,3}[.):]|\(?[a-zåäö][.)])\s*/iu

/** The goals of a pasted text, one a line: without bullets and numbers, empty lines and doubles. */
export function goalLines(text: string): string[] {
  const lines = text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim().replace(bullet, '').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => line.slice(0, longest))
  return [...new Set(lines)]
}
