import { correction, generate } from 'lean-qr/nano'
import styles from './QrCode.module.css'

/** So many bytes, about 130 squares across, and a telephone still reads it from a screen. */
const mostBytes = 1500
/** The light frame, in squares, by which a reader tells where the code begins. */
const quiet = 4

type QrCodeProps = {
  readonly text: string
  /** What reading it gives. */
  readonly label: string
}

/** True when the text is short enough to be read from a screen. */
export function fitsQrCode(text: string): boolean {
  return new TextEncoder().encode(text).length <= mostBytes
}

/** A text for a camera: dark on light in either theme, for many readers know no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const code = generate(text, { minCorrectionLevel: correction[text.length > 100 ? 'L' : 'M'] })
  const side = code.size + 2 * quiet
  return (
    <svg
      className={styles['code']}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <path d={squares(code)} />
    </svg>
  )
}

type Squares = Pick<ReturnType<typeof generate>, 'size' | 'get'>

/** The dark squares, those beside each other as one. */
function squares({ size, get }: Squares): string {
  let path = ''
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const from = x
      while (get(x, y)) x += 1
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  return path
}
