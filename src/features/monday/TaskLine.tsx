import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import type { MondayTask } from '#domain/mondayTasks.ts'
import { taskWords } from '#i18n/mondayTaskWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import styles from './Tasks.module.css'

type TaskLineProps = {
  readonly task: MondayTask
  readonly today: DayNumber
  readonly onPause: (id: string) => void
}

/** One task: what, why, and the step that begins it. */
export function TaskLine({ task, today, onPause }: TaskLineProps) {
  const texts = {
    tasks: useText('tasks'),
    cadences: useText('cadences'),
    reasons: useText('pauseReasons'),
    formats: useFormats(),
  }
  const titleId = useId()
  const actId = `${titleId}-act`
  const { title, text, act } = taskWords(task, today, texts)
  const named = {
    id: actId,
    'aria-labelledby': `${actId} ${titleId}`,
    className: buttonClass({ size: 'small' }),
  }
  return (
    <li className={styles['task']}>
      <div className={styles['words']}>
        <p id={titleId} className={styles['title']}>
          {title}
        </p>
        <p className={styles['soft']}>{text}</p>
      </div>
      <div className={styles['act']} data-print="hide">
        <Act task={task} named={named} onPause={onPause}>
          {act}
        </Act>
      </div>
    </li>
  )
}

type ActProps = Pick<TaskLineProps, 'task' | 'onPause'> & {
  readonly named: {
    readonly id: string
    readonly 'aria-labelledby': string
    readonly className: string
  }
  readonly children: string
}

function Act({ task, named, onPause, children }: ActProps) {
  switch (task.kind) {
    case 'support':
    case 'decide': {
      const [first, ...others] = task.channels
      return first && others.length === 0 ? (
        <Link {...named} to="/channels/$channelId" params={{ channelId: first.id }}>
          {children}
        </Link>
      ) : (
        <Link
          {...named}
          to="/channels"
          search={{ status: task.kind === 'support' ? 'atRisk' : 'silent' }}
        >
          {children}
        </Link>
      )
    }
    case 'review': {
      const [first, ...others] = task.reviews
      return first && others.length === 0 ? (
        <Link
          {...named}
          to="/prioritise/review/$decisionId"
          params={{ decisionId: first.decisionId }}
        >
          {children}
        </Link>
      ) : (
        <Link {...named} to="/prioritise" hash="decisions">
          {children}
        </Link>
      )
    }
    case 'readIn':
      return (
        <Link {...named} to="/data">
          {children}
        </Link>
      )
    case 'backup':
      return (
        <Link {...named} to="/data" hash="backup">
          {children}
        </Link>
      )
    case 'pause':
      return (
        <Button {...named} size="small" onClick={() => onPause(task.card.pause.id)}>
          {children}
        </Button>
      )
  }
}
