import { useText } from '#i18n/text.ts'
import { RhythmStrip } from '#ui/RhythmStrip.tsx'
import type { RhythmCell, RhythmState } from '#ui/rhythmPaths.ts'
import styles from './FirstRun.module.css'

/** One letter a week: kept, partly, missed, resting. */
const weeks = 'kkkkkkpkkkrrrrkkkkkpkkppmk'

const states: Readonly<Record<string, RhythmState>> = {
  k: 'kept',
  p: 'partly',
  m: 'missed',
  r: 'pause',
}

const pitch = 24

const cells = Array.from(weeks, (letter, index): RhythmCell => ({
  x: index * pitch + 3,
  width: pitch - 4,
  state: states[letter] ?? 'unknown',
  fraction: 0.6,
  isRunning: index === weeks.length - 1,
}))

/** What a rhythm looks like, and how it is read, before there is one of one's own. */
export function RhythmSample() {
  const t = useText('firstRun')
  return (
    <figure className={styles['sample']}>
      <RhythmStrip cells={cells} width={weeks.length * pitch + 2} height={26} />
      <figcaption className={styles['caption']}>{t('sample')}</figcaption>
    </figure>
  )
}
