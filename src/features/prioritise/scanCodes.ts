type Detector = {
  readonly detect: (
    source: HTMLVideoElement,
  ) => Promise<ReadonlyArray<{ readonly rawValue: string }>>
}

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be augmented
  interface Window {
    /** Shape Detection API; in some browsers, on some systems. */
    readonly BarcodeDetector?: {
      new (options: { readonly formats: readonly string[] }): Detector
      readonly getSupportedFormats: () => Promise<readonly string[]>
    }
  }
}

const format = 'qr_code'
const pauseMs = 200

/** Whether this browser can read QR codes, and has a camera to see them with. */
export async function canScan(): Promise<boolean> {
  try {
    const formats = (await window.BarcodeDetector?.getSupportedFormats()) ?? []
    if (!formats.includes(format)) return false
    const devices = await navigator.mediaDevices.enumerateDevices()
    return devices.some(({ kind }) => kind === 'videoinput')
  } catch {
    // On plain http there are no devices to ask for.
    return false
  }
}

/**
 * Shows in the video what the camera sees, and tells every text that is read, again and again while it is
 * held up. Goes on until it is stopped, and lets the camera go then. Rejects when the camera may not be used,
 * is not there or is taken away.
 */
export async function scanCodes(
  video: HTMLVideoElement,
  stop: AbortSignal,
  onText: (text: string) => Promise<void>,
): Promise<void> {
  if (!window.BarcodeDetector) return
  const detector = new window.BarcodeDetector({ formats: [format] })
  const camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const release = () => {
    for (const track of camera.getTracks()) track.stop()
    video.srcObject = null
  }
  stop.addEventListener('abort', release)
  const goesOn = () => !stop.aborted
  try {
    video.srcObject = camera
    await video.play()
    while (goesOn()) {
      if (!camera.active) throw new DOMException('The camera is gone', 'NotFoundError')
      // A picture that cannot be read, as before the first one, is like one without a code.
      const codes = await detector.detect(video).catch(() => [])
      for (const { rawValue } of codes) if (goesOn()) await onText(rawValue)
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  } finally {
    release()
  }
}
