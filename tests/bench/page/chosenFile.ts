/** The file that the program has put into the page's field. */
export function chosenFile(): File {
  const file = document.querySelector('input')?.files?.item(0)
  if (!file) throw new Error('No file was chosen')
  return file
}
