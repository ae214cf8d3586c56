import { Link, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { groupForWall } from '#domain/wallGroups.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { usePauses } from '#query/pauses.ts'
import { useRhythm } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Card } from '#ui/Card.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { MondayLead } from './MondayLead.tsx'
import { MondayPage } from './MondayPage.tsx'
import { mondayTitle } from './mondayTitle.ts'
import { usualSpan } from './mondaySearch.ts'
import { NoChannels } from './NoChannels.tsx'
import { NoPostsYet } from './NoPostsYet.tsx'
import { PrintedOn } from './PrintedOn.tsx'
import { TasksCard } from './TasksCard.tsx'
import { tasksPlace, useMondayTasks } from './useMondayTasks.ts'
import { ViewChoices } from './ViewChoices.tsx'
import { Wall } from './Wall.tsx'
import styles from './Monday.module.css'
import { WallLegend } from './WallLegend.tsx'
import { toWallRows } from './wallRows.ts'

// The picture is what nearly everybody comes for; the deferred view stands until this is there.
const WallTable = lazy(async () => ({ default: (await import('./WallTable.tsx')).WallTable }))

// What was decided comes after how it goes.
const PrioritiesCard = lazy(async () => ({
  default: (await import('./PrioritiesCard.tsx')).PrioritiesCard,
}))

// The rules over the whole strategy come after what Monday is for.
const BoundariesCard = lazy(async () => ({
  default: (await import('./BoundariesCard.tsx')).BoundariesCard,
}))

type MondayProps = {
  /** The screen has taken the place of the doors, and the focus with them. */
  readonly takesFocus: boolean
}

/** How the channels are doing today: in a sentence, on the wall, and in a table for those who prefer one. */
export function Monday({ takesFocus }: MondayProps) {
  const t = useText('monday')
  const handLog = useText('handLog')
  const taskText = useText('tasks')
  const formats = useFormats()
  const today = useToday()
  const channels = useRhythm()
  const pauses = usePauses()
  const { weeks = usualSpan, view = 'wall' } = useSearch({ from: '/' })
  // The choice shows at once; a long wall is drawn again behind it, in pieces.
  const shownWeeks = useDeferredValue(weeks)
  const shownView = useDeferredValue(view)
  const heading = useRef<HTMLHeadingElement>(null)
  const rows = useMemo(
    () => toWallRows(channels, pauses, formats.compare),
    [channels, pauses, formats],
  )
  const groups = useMemo(() => groupForWall(rows), [rows])

  const tasks = useMondayTasks(rows, today)

  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  const isEmpty = Object.values(groups).every((group) => group.length === 0)
  const hasPosts = channels.some(({ history }) => history.postDays.length > 0)
  return (
    <MondayPage>
      <PageHeader
        above={<PrintedOn today={today} />}
        title={mondayTitle(today, formats)}
        titleRef={heading}
        lead={isEmpty ? t('noChannels.lead') : <MondayLead groups={groups} today={today} />}
        actions={
          !isEmpty && (
            <>
              <Link to="/data" className={buttonClass()}>
                {t('readIn')}
              </Link>
              <Link to="/log" className={buttonClass({ tone: 'primary' })}>
                {handLog('open')}
              </Link>
            </>
          )
        }
      />
      {isEmpty ? (
        <NoChannels areAllClosed={rows.length > 0} />
      ) : (
        <>
          {!hasPosts && <NoPostsYet />}
          {tasks.length > 0 && (
            <p data-print="hide">
              <Link from="/" to="." search hash={tasksPlace}>
                {taskText('toTasks', { count: tasks.length })}
              </Link>
            </p>
          )}
          <Card
            title={t('rhythmTitle')}
            aside={
              <>
                <ViewChoices weeks={weeks} view={view} />
                {shownView === 'wall' && (
                  <div className={styles['legend']}>
                    <WallLegend />
                  </div>
                )}
              </>
            }
          >
            {shownView === 'table' ? (
              <WallTable groups={groups} today={today} weeks={shownWeeks} />
            ) : (
              <Wall groups={groups} today={today} weeks={shownWeeks} />
            )}
          </Card>
          <div className={styles['pair']}>
            <TasksCard tasks={tasks} today={today} />
            <Suspense>
              <PrioritiesCard today={today} />
            </Suspense>
          </div>
          <Suspense>
            <BoundariesCard today={today} />
          </Suspense>
        </>
      )}
    </MondayPage>
  )
}
