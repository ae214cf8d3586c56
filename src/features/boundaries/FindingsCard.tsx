import { useState } from 'react'
import type { SetAside } from '#domain/setAside.ts'
import type { SortedFindings } from '#domain/findingSetAside.ts'
import { useText } from '#i18n/text.ts'
import { useFindingWords } from '#pieces/useFindings.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { useIsPrinting } from '#ui/useIsPrinting.ts'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import type { FindingActs } from './findingActs.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './FindingsCard.module.css'
import { firstFindings } from './firstFindings.ts'
import { stepsOf } from './findingSteps.ts'
import { SetAsideList } from './SetAsideList.tsx'

type FindingsCardProps = {
  readonly findings: SortedFindings<SetAside>
  readonly acts: FindingActs
}

/** *Lyft blicken*: where boundaries stand in the way, the gravest first, and what has been set aside. */
export function FindingsCard({ findings: { open, setAside }, acts }: FindingsCardProps) {
  const t = useText('boundaries.findings')
  const words = useFindingWords()
  const keptFocus = useKeptFocus()
  const isPrinting = useIsPrinting()
  const [showsAll, setShowsAll] = useState(false)
  const first = firstFindings(open)
  const shown = showsAll || isPrinting ? open : first
  return (
    <Card title={t('title')}>
      {open.length === 0 ? (
        <div className={styles['none']}>
          <p className={styles['sentence']}>{t('none')}</p>
          <p className={styles['why']}>{t('noneText')}</p>
        </div>
      ) : (
        <ul ref={keptFocus} tabIndex={-1} className={styles['findings']}>
          {shown.map((finding) => (
            <FindingItem
              key={finding.key}
              finding={finding}
              sentence={words(finding)}
              steps={stepsOf(finding, acts.canBegin)}
              acts={acts}
            />
          ))}
        </ul>
      )}
      {open.length > first.length && (
        <div data-print="hide">
          <Button size="small" tone="quiet" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('showFewer') : t('showAll', { count: open.length })}
          </Button>
        </div>
      )}
      <SetAsideList setAside={setAside} />
    </Card>
  )
}
