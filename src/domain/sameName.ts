/** Whether two names are the same to a reader: case and space around them make no difference. */
export function isSameName(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

function folded(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase().normalize('NFC')
}
