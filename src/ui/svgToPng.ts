/** Pixels on a side that every browser's canvas can take. */
const mostPixels = 8000
const wantedScale = 2

/** The SVG file's text as a PNG, twice as fine where that is possible; null when the browser refuses. */
export async function svgToPng(svg: string, width: number, height: number): Promise<Blob | null> {
  const scale = Math.min(wantedScale, mostPixels / width, mostPixels / height)
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
