import { lazy, Suspense, useState } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import type { MondayTask } from '#domain/mondayTasks.ts'
import { useText } from '#i18n/text.ts'
import { usePauses, type PauseCard } from '#query/pauses.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { TaskLine } from './TaskLine.tsx'
import styles from './Tasks.module.css'
import { tasksPlace } from './useMondayTasks.ts'

// It brings date fields along, which the screen itself has no need of.
const PausePanel = lazy(async () => ({
  default: (await import('#pieces/PausePanel.tsx')).PausePanel,
}))

/** So many are shown at first; they are in order of need. */
const shownAtFirst = 6

type TasksCardProps = { readonly tasks: readonly MondayTask[]; readonly today: DayNumber }

/** What the data say that there is to do today, each with the one step that begins it. */
export function TasksCard({ tasks, today }: TasksCardProps) {
  const t = useText('tasks')
  const pauses = usePauses()
  const [showsAll, setShowsAll] = useState(false)
  const [pause, setPause] = useState<PauseCard | null>(null)
  const shown = showsAll ? tasks : tasks.slice(0, shownAtFirst)
  return (
    <div id={tasksPlace} className={styles['place']}>
      <Card title={t('title')}>
        {tasks.length === 0 ? (
          <p className={styles['soft']}>{t('none')}</p>
        ) : (
          <ul>
            {shown.map((task) => (
              <TaskLine
                key={keyOf(task)}
                task={task}
                today={today}
                onPause={(id) => setPause(pauses.find((card) => card.pause.id === id) ?? null)}
              />
            ))}
          </ul>
        )}
        {shown.length < tasks.length && (
          <Button size="small" onClick={() => setShowsAll(true)}>
            {t('all', { count: tasks.length })}
          </Button>
        )}
      </Card>
      <Suspense>
        {pause && (
          <PausePanel card={pause} channelIds={pause.channelIds} onClose={() => setPause(null)} />
        )}
      </Suspense>
    </div>
  )
}

function keyOf(task: MondayTask): string {
  switch (task.kind) {
    case 'support':
    case 'decide':
      return `${task.kind} ${task.channels[0]?.id ?? ''}`
    case 'pause':
      return `pause ${task.card.pause.id}`
    case 'review':
      return `review ${task.reviews[0]?.decisionId ?? ''}`
    case 'readIn':
    case 'backup':
      return task.kind
  }
}
