import { useMemo, useState } from 'react'
import { sessionResult } from '#domain/sessionResult.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { agreementBand } from '#domain/rankAgreement.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { EffortPicture } from './EffortPicture.tsx'
import { HoldsCard } from './HoldsCard.tsx'
import { MovedCard } from './MovedCard.tsx'
import styles from './Prioritise.module.css'
import { Ranking } from './Ranking.tsx'
import { useWeightWords } from './RangeField.tsx'
import { resultRows } from './resultRows.ts'
import type { StageProps } from './StageActions.tsx'
import { TalkCard } from './TalkCard.tsx'

/** What the scoring has come to, whether it holds, and what to talk about. */
export function ResultStage({ card, acts }: StageProps) {
  const t = useText('prioritise.result')
  const { number } = useFormats()
  const words = useWeightWords()
  const own = card.session.weight
  const [weight, setWeight] = useState(own)
  const result = sessionResult(card, weight)
  // Not anew with every step of the weight.
  const settled = useMemo(() => sessionResult(card), [card])
  if (!result || !settled) return null
  const { w } = result.ranking.agreement
  const { items, voters } = result.ranking
  const missingAnswers = items.reduce((sum, { figures }) => sum + voters - (figures?.votes ?? 0), 0)
  const votes = { count: result.ranking.voters, of: card.participants.length }
  return (
    <>
      {weight !== own && (
        <Banner actions={<Button onClick={() => setWeight(own)}>{t('resetWeight')}</Button>}>
          {t('whatIf', { weight: words(weight) })}
        </Banner>
      )}
      <div className={styles['result']}>
        <div className={styles['column']}>
          <Ranking card={card} result={result} />
          {settled.movement && <MovedCard card={card} movement={settled.movement} />}
        </div>
        <div className={styles['column']}>
          <HoldsCard card={card} result={result} onWeigh={setWeight} />
          <TalkCard card={card} result={settled} acts={acts} />
          <p className={styles['soft']}>
            {t('basis', { quorum: settled.ranking.quorum, missing: missingAnswers })}{' '}
            {w === null
              ? t('metaUndefined', votes)
              : t('meta', { ...votes, band: t(`bands.${agreementBand(w)}`), w: number(w, 2) })}
          </p>
          <Card title={t('effort')}>
            <EffortPicture rows={resultRows(result, card.items)} />
          </Card>
        </div>
      </div>
    </>
  )
}
