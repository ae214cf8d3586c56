import { useText } from '#i18n/text.ts'
import { useRhythm } from '#query/rhythm.ts'
import { Banner } from '#ui/Banner.tsx'
import { Card } from '#ui/Card.tsx'
import { fewestSessionItems, mostSessionItems } from '#domain/session.ts'
import { DecideStage } from './DecideStage.tsx'
import { ItemFactsList } from './ItemFactsList.tsx'
import styles from './Prioritise.module.css'
import { Record } from './Record.tsx'
import { ResultStage } from './ResultStage.tsx'
import { ScoreStage } from './ScoreStage.tsx'
import type { StageProps } from './StageActions.tsx'
import { itemStandings } from './useStageActs.ts'

/** What the group looks at in the stage. */
export function StageContent(props: StageProps) {
  const { card } = props
  switch (card.session.stage) {
    case 'prepare':
      return <PrepareStage {...props} />
    case 'score':
      return <ScoreStage key={card.session.rounds.length} {...props} />
    case 'reveal':
    case 'talk':
      return <ResultStage {...props} />
    case 'decide':
      return <DecideStage card={card} />
    case 'readBack':
    case 'confirmed':
      return <Record card={card} />
  }
}

/** The facts of what is chosen among, as they are now. */
function PrepareStage({ card }: StageProps) {
  const t = useText('prioritise')
  const standings = itemStandings(card, useRhythm())
  const count = card.items.length
  return (
    <>
      {(count < fewestSessionItems || count > mostSessionItems) && (
        <Banner kind="warning">{t('form.itemsAdvice', { count })}</Banner>
      )}
      <Card title={t('facts.title')}>
        <ol className={styles['list']}>
          {card.items.map(({ initiativeId, facts }) => (
            <li key={initiativeId} className={styles['row']}>
              <h3>{facts.title}</h3>
              <ItemFactsList facts={{ ...facts, ...standingOf(initiativeId) }} />
            </li>
          ))}
        </ol>
      </Card>
    </>
  )

  function standingOf(id: string) {
    const standing = standings.get(id)
    return standing && { standing }
  }
}
