import { useMemo } from 'react'
import { audienceMeeting } from '#domain/audienceMeeting.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import { useText } from '#i18n/text.ts'
import { audienceMeetingWords } from '#i18n/audienceMeetingWords.ts'
import { objectNames } from '#pieces/objectNames.ts'
import { useStrategy, useStrategyPlan } from '#query/strategy.ts'
import { Card } from '#ui/Card.tsx'
import { Select } from '#ui/Select.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './AudienceView.module.css'
import { EncounterLine } from './EncounterLine.tsx'

const reachShapes = { given: 'dot', quiet: 'ring', missing: 'cross' } as const
const reachTones = { given: 'kept', quiet: 'amber', missing: 'brick' } as const

type AudienceViewProps = {
  readonly audienceId: string
  readonly onChoose: (audienceId: string) => void
}

/** *Så här möter målgruppen oss*: pages, blogs, silences and gaps, and nothing of who owns them. */
export function AudienceView({ audienceId, onChoose }: AudienceViewProps) {
  const t = useText('boundaries.audience')
  const strategy = useStrategy()
  const plan = useStrategyPlan()
  const nameOf = objectNames(strategy)
  const { benefits, others } = useMemo(
    () => audienceMeeting(toPlanLookup(plan), audienceId),
    [plan, audienceId],
  )
  const audience = nameOf({ kind: 'audience', id: audienceId })
  return (
    <div className={styles['view']}>
      <div className={styles['choice']} data-print="hide">
        <Select
          label={t('choose')}
          options={strategy.audiences.map(({ id, name }) => ({ value: id, label: name }))}
          value={audienceId}
          onSelect={onChoose}
        />
      </div>
      <p className={styles['lead']}>{audienceMeetingWords(audience, benefits, t)}</p>
      {benefits.length > 0 && (
        <Card title={t('promises')}>
          <ul>
            {benefits.map(({ benefitId, reach, encounters }) => (
              <li key={benefitId} className={styles['benefit']}>
                <div className={styles['head']}>
                  <h3 className={styles['statement']}>
                    {nameOf({ kind: 'benefit', id: benefitId })}
                  </h3>
                  <StatusMark shape={reachShapes[reach]} tone={reachTones[reach]}>
                    {t(`reaches.${reach}`)}
                  </StatusMark>
                </div>
                {encounters.length === 0 ? (
                  <p className={styles['nothing']}>{t('nothing')}</p>
                ) : (
                  <ul className={styles['encounters']}>
                    {encounters.map((encounter) => (
                      <EncounterLine key={encounter.channelId} encounter={encounter} />
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {others.length > 0 && (
        <Card title={t('others')}>
          <p className={styles['nothing']}>{t('othersText')}</p>
          <ul className={styles['encounters']}>
            {others.map((encounter) => (
              <EncounterLine key={encounter.channelId} encounter={encounter} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
