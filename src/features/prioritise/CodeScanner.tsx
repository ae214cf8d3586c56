import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useText } from '#i18n/text.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Stack } from '#ui/Stack.tsx'
import styles from './Prioritise.module.css'
import { scanCodes } from './scanCodes.ts'

type CodeScannerProps = {
  /** Told each text that is held up, once. False: it may be held up again. */
  readonly onText: (text: string) => Promise<boolean>
  /** What has become of them. */
  readonly children: ReactNode
  readonly onClose: () => void
}

/** The camera, before which voters hold up their codes one after another. */
export function CodeScanner({ onText, children, onClose }: CodeScannerProps) {
  const t = useText('voting.score')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('scan')}
      footer={<Button onClick={onClose}>{t('scanEnd')}</Button>}
    >
      <Stack>
        <p>{t('scanText')}</p>
        <Camera onText={onText} />
        <div role="status">{children}</div>
      </Stack>
    </Dialog>
  )
}

function Camera({ onText }: Pick<CodeScannerProps, 'onText'>) {
  const t = useText('voting.score')
  const video = useRef<HTMLVideoElement>(null)
  const seen = useRef(new Set<string>())
  const [problem, setProblem] = useState<'cameraDenied' | 'cameraMissing' | null>(null)

  const take = useEffectEvent(async (text: string) => {
    if (seen.current.has(text)) return
    seen.current.add(text)
    if (!(await onText(text))) seen.current.delete(text)
  })

  useEffect(() => {
    const stop = new AbortController()
    if (video.current)
      scanCodes(video.current, stop.signal, take).catch((error: unknown) => {
        if (stop.signal.aborted) return
        const isDenied = error instanceof DOMException && error.name === 'NotAllowedError'
        setProblem(isDenied ? 'cameraDenied' : 'cameraMissing')
      })
    return () => stop.abort()
  }, [])

  if (problem)
    return (
      <Banner kind="error" isAnnounced>
        {t(problem)}
      </Banner>
    )
  return (
    <video ref={video} className={styles['camera']} aria-label={t('camera')} muted playsInline />
  )
}
