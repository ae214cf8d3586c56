import { ownUnitEffect } from '#domain/ownUnitEffect.ts'
import type { SessionResult } from '#domain/sessionResult.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { SessionCard } from '#query/sessions.ts'
import { Card } from '#ui/Card.tsx'
import { Stack } from '#ui/Stack.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { RangeField } from './RangeField.tsx'
import { titleIn } from './titleIn.ts'

type HoldsCardProps = {
  readonly card: SessionCard
  readonly result: SessionResult
  readonly onWeigh: (weight: number) => void
}

/** Whether another weight, or one voter fewer, would give another top; with the weight to try. */
export function HoldsCard({ card, result, onWeigh }: HoldsCardProps) {
  const t = useText('prioritise.result')
  const { percent } = useFormats()
  const { ranking } = result
  const { robustness, weightInterval, cut, leaveOneOut } = ranking
  const { isRobust, doubts, maySwap } = robustness
  const name = titleIn(card)
  const effect = ownUnitEffect(ranking, ballotsOfUnits(card, result))
  return (
    <Card title={t('holds')}>
      <Stack gap={3}>
        <StatusMark shape={isRobust ? 'dot' : 'half'}>
          {t(isRobust ? 'robust' : 'sensitive', { count: cut.places })}
        </StatusMark>
        {isRobust && (
          <p>
            {t('robustText', {
              from: percent(weightInterval.from),
              to: percent(weightInterval.to),
              voters: ranking.voters,
            })}
          </p>
        )}
        {doubts.map(({ kind }) => (
          <p key={kind}>
            {kind === 'onePerson'
              ? t('doubts.onePerson', { held: leaveOneOut.held, of: leaveOneOut.of })
              : t(`doubts.${kind}`)}
          </p>
        ))}
        {maySwap && (
          <p>
            <strong>{t('swap', { one: name(maySwap[0]), other: name(maySwap[1]) })}</strong>
          </p>
        )}
        {effect.items.length > 0 && <p>{t(effect.topHolds ? 'ownHolds' : 'ownChanges')}</p>}
        <RangeField
          label={t('tryWeight')}
          weight={ranking.weight}
          onWeigh={onWeigh}
          interval={weightInterval}
        />
      </Stack>
    </Card>
  )
}

function ballotsOfUnits({ participants, items }: SessionCard, { standing }: SessionResult) {
  return [...standing].map(([voter, scores]) => {
    const unit = participants.find(({ number }) => number === voter)?.unitId
    const own = items.filter(({ facts }) => unit !== undefined && facts.leadUnitId === unit)
    return { scores, ownItems: new Set(own.map(({ initiativeId }) => initiativeId)) }
  })
}
