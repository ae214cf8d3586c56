import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url'
import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { offerDownload } from '#query/backupFile.ts'
import { standaloneSvg } from '#ui/standaloneSvg.ts'
import { svgToPng } from '#ui/svgToPng.ts'

export type PictureKind = 'svg' | 'png'

const fonts = [
  { family: 'Newsreader', url: newsreader },
  { family: 'Source Sans 3', url: sourceSans },
] as const

/**
 * Offers the drawing as a file that needs nothing but itself: its fonts go along. False when the browser
 * cannot make it.
 */
export async function savePicture(
  drawing: SVGSVGElement,
  kind: PictureKind,
  name: string,
): Promise<boolean> {
  try {
    const svg = await standaloneSvg(drawing, fonts)
    const { width, height } = drawing.viewBox.baseVal
    const blob =
      kind === 'svg'
        ? new Blob([svg], { type: 'image/svg+xml' })
        : await svgToPng(svg, width, height)
    if (!blob) return false
    offerDownload(blob, `${name}.${kind}`)
    return true
  } catch {
    return false
  }
}
