/** A font that a drawing is written in, and where its file lies. */
export type DrawingFont = { readonly family: string; readonly url: string }

/** What style sheets say of a drawing, and must be said in it when it stands by itself. */
const styled = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'color',
  'font-family',
  'font-weight',
] as const

const margin = 24

/**
 * The drawing as the text of an SVG file: in light colours on white, nothing chosen, its styles written out
 * its fonts in it, and what it is called as its title. A font that cannot be fetched is only named.
 */
export async function standaloneSvg(
  drawing: SVGSVGElement,
  fonts: readonly DrawingFont[],
): Promise<string> {
  const copy = drawing.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('A drawing is an svg element')
  const faces = await Promise.all(fonts.map(toFontFace))
  const [, , width = 0, height = 0] = (copy.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const stage = document.createElement('div')
  stage.dataset['theme'] = 'light'
  stage.style.cssText = 'position:absolute; left:-100000px'
  stage.append(copy)
  document.body.append(stage)
  try {
    writeOutStyles(copy)
  } finally {
    stage.remove()
  }
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`)
  copy.setAttribute('width', String(width + 2 * margin))
  copy.setAttribute('height', String(height + 2 * margin))
  const title = made('title')
  title.textContent = copy.getAttribute('aria-label')
  copy.removeAttribute('aria-label')
  copy.prepend(title, toStyle(faces), toPaper(width, height))
  return new XMLSerializer().serializeToString(copy)
}

function writeOutStyles(copy: SVGSVGElement): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    const style = getComputedStyle(element)
    const isParent = element.firstElementChild !== null
    for (const name of styled) {
      const value = style.getPropertyValue(name)
      // What a group only hands down is said by those below it.
      if (value !== '' && !(isParent && name !== 'color')) element.setAttribute(name, value)
    }
  }
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of [...element.getAttributeNames()])
      if (/^(?:class|style|role|tabindex|data-|aria-(?!label))/u.test(name))
        element.removeAttribute(name)
}

function toStyle(faces: readonly string[]): SVGStyleElement {
  const style = made('style')
  style.textContent = faces.join('\n')
  return style
}

function toPaper(width: number, height: number): SVGRectElement {
  const paper = made('rect')
  const place = {
    x: -margin,
    y: -margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
    fill: '#ffffff',
  }
  for (const [name, value] of Object.entries(place)) paper.setAttribute(name, String(value))
  return paper
}

function made<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS('http://www.w3.org/2000/svg', name)
}

async function toFontFace({ family, url }: DrawingFont): Promise<string> {
  try {
    const response = await fetch(url)
    if (!response.ok) return ''
    const data = await toDataUrl(await response.blob())
    return `@font-face{font-family:'${family}';font-weight:200 900;src:url('${data}') format('woff2')}`
  } catch {
    return ''
  }
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result)
    }
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read'))
    reader.readAsDataURL(blob)
  })
}
