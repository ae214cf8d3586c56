import { weekTotal, type WeekDraft, type WeekLog } from '#domain/weekLog.ts'
import { useText } from '#i18n/text.ts'
import styles from './LogGrid.module.css'

type LogSumProps = {
  readonly week: WeekLog
  readonly draft: WeekDraft
  /** Something in it is not saved. */
  readonly isDraft: boolean
}

/** What the week comes to, and where that is known from. */
export function LogSum({ week, draft, isDraft }: LogSumProps) {
  const t = useText('handLog')
  const posts = weekTotal(week, draft)
  const isKnown = draft.isAnswered || (week.isKnown && !week.isLogged)
  const hasReadIn = week.days.some(({ readIn }) => readIn > 0)
  const source = isDraft
    ? 'draft'
    : week.isLogged
      ? 'logged'
      : hasReadIn
        ? 'readIn'
        : week.isKnown
          ? 'stated'
          : null
  return (
    <>
      <p className={styles['total']}>
        {posts > 0
          ? t(isKnown ? 'sums.posts' : 'sums.atLeast', { posts })
          : t(isKnown ? 'sums.nothing' : 'sums.unknown')}
      </p>
      {source && <p className={styles['fact']}>{t(`sources.${source}`)}</p>}
    </>
  )
}
