import { writeFile } from 'node:fs/promises'

/** How large a made-up export is. */
export type ExportSize = { readonly pages: number; readonly postsAPage: number }

const header = 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Is share,Post type\n'
const lastMinute = Date.UTC(2026, 10, 14, 12) / 60_000
const minutesApart = 1003

const sentence =
  'Vi ses på torsdag klockan sex, och du behöver inte anmäla dig. Ta gärna med en vän som inte har varit med förut.'

/** Writes an export of the given size, the posts in order of time, and gives how many they are. */
export async function writeBigExport(
  path: string,
  { pages, postsAPage }: ExportSize,
): Promise<number> {
  const lines = [header]
  for (let post = 0; post < postsAPage; post += 1) {
    const minute = lastMinute - (postsAPage - post) * minutesApart
    for (let page = 0; page < pages; page += 1) lines.push(toLine(page, post, minute + page))
  }
  await writeFile(path, lines.join(''))
  return pages * postsAPage
}

/** The name of a page of a made-up export. */
export function bigPage(page: number): string {
  return `Sida ${page + 1}`
}

function toLine(page: number, post: number, minute: number): string {
  const id = 10_000_000_000 + post * 1000 + page
  const [date = '', clock = ''] = new Date(minute * 60_000).toISOString().split('T')
  const [year, month, day] = date.split('-')
  const time = `${month}/${day}/${year} ${clock.slice(0, 5)}`
  const link = `https://www.facebook.com/1000${page}/posts/pfbid${id}`
  return `${id},1000${page},${bigPage(page)},"${sentence} (${post})",${time},${link},0,Photos\n`
}
