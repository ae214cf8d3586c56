import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** How large a made-up export is, and in which order its rows stand. */
export type PostFile = {
  readonly channels: number
  readonly posts: number
  readonly order: 'time' | 'shuffled'
  /** The number of the first post: files that begin elsewhere share no post. */
  readonly firstPost?: number
}

const header = 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Is share,Post type\n'
const sentences = [
  'Vi ses på torsdag klockan sex, och du behöver inte anmäla dig.',
  'Ta gärna med en vän som inte har varit med förut!',
  'Öppet hus i lokalen på Storgatan: kaffe, kaka och tid att fråga, "drop-in" hela dagen.',
  'Ny broschyr om vart du vänder dig, på lätt svenska, arabiska och somaliska.',
]
const lastMinute = Date.UTC(2026, 10, 14, 12) / 60_000
const tenYears = 10 * 365.25 * 24 * 60

/** Writes a Meta export over ten years: some 250 bytes a row, the same for the same wishes. */
export async function writePostFile(path: string, file: PostFile): Promise<void> {
  const { channels, posts, order, firstPost = 0 } = file
  const out = createWriteStream(path)
  out.write(header)
  const step = order === 'time' ? 1 : strideFor(posts)
  let lines: string[] = []
  for (let row = 0; row < posts; row++) {
    const place = (row * step) % posts
    lines.push(toLine(firstPost + place, place % channels, place / posts))
    if (lines.length < 10_000) continue
    if (!out.write(lines.join(''))) await once(out, 'drain')
    lines = []
  }
  out.end(lines.join(''))
  await finished(out)
}

/** @param share where in the ten years, from 0 */
function toLine(post: number, channel: number, share: number): string {
  const minute = Math.floor(lastMinute - tenYears * (1 - share))
  const [date = '', clock = ''] = new Date(minute * 60_000).toISOString().split('T')
  const [year, month, day] = date.split('-')
  const id = 100_000_000_000 + post
  const text = `${sentences[post % 4] ?? ''} ${sentences[(post >> 2) % 4] ?? ''} (${post})`
  const link = `https://www.facebook.com/1000${channel}/posts/pfbid${id}`
  const page = `1000${channel},Sida ${channel + 1}`
  return `${id},${page},"${text.replaceAll('"', '""')}",${month}/${day}/${year} ${clock.slice(0, 5)},${link},0,Photos\n`
}

/** A stride that visits every place once, in no visible order. */
function strideFor(posts: number): number {
  let stride = Math.floor(posts * 0.618)
  while (greatestCommonDivisor(stride, posts) !== 1) stride += 1
  return stride
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
