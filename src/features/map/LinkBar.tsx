import type { MapNode } from '#domain/strategyMap.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import styles from './LinkBar.module.css'

type LinkBarProps = {
  /** What is being linked; undefined when nothing is. */
  readonly source: MapNode | undefined
  readonly title: string
  /** What the latest press did. */
  readonly message: string
  readonly onDone: () => void
}

/** While linking: from what, to what one can link, and what has been done. Read out as it changes. */
export function LinkBar({ source, title, message, onDone }: LinkBarProps) {
  const t = useText('map.link')
  return (
    <div role="status" className={source && styles['bar']}>
      {source && source.kind !== 'initiative' && (
        <>
          <p>
            {t('from', { name: title, kinds: t(`kinds.${source.kind}`) })} <em>{message}</em>
          </p>
          <Button size="small" onClick={onDone}>
            {t('done')}
          </Button>
        </>
      )}
    </div>
  )
}
