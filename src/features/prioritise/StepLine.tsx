import { minutesLeft } from '#domain/agenda.ts'
import { sessionStep, sessionSteps } from '#domain/sessionStage.ts'
import type { Session } from '#domain/session.ts'
import { useText } from '#i18n/text.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import styles from './Prioritise.module.css'
import { useNow } from './useNow.ts'

/** How far the meeting has come, and how many minutes its agenda has left. */
export function StepLine({ session }: { readonly session: Session }) {
  const t = useText('prioritise')
  const now = useNow()
  const { stage, rounds, agenda, stageSince } = session
  const current = sessionStep(stage, rounds.length)
  const at = current === null ? sessionSteps.length : sessionSteps.indexOf(current)
  // After the second scoring the first steps are behind, whatever is shown again.
  const place = rounds.length > 1 && at < 4 ? sessionSteps.indexOf('scoreAgain') : at
  const elapsed = Math.max(0, Math.floor((now - Date.parse(stageSince) / 1000) / 60))
  const left = minutesLeft(agenda, { stage, rounds: rounds.length, elapsed })
  return (
    <div className={styles['steps']} data-print="hide">
      <ol aria-label={t('steps.label')}>
        {sessionSteps.map((step, i) => (
          <li
            key={step}
            className={joinClasses(i < place && styles['past'], i === place && styles['present'])}
            aria-current={i === place ? 'step' : undefined}
          >
            {t(`steps.${step}`)}
          </li>
        ))}
      </ol>
      {stage !== 'prepare' && stage !== 'confirmed' && (
        <p className={styles['soft']}>
          {left < 0 ? t('minutesOver', { minutes: -left }) : t('minutesLeft', { minutes: left })}
        </p>
      )}
    </div>
  )
}
