import type { SetAside } from '#domain/setAside.ts'
import type { SortedFindings } from '#domain/findingSetAside.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useFindingWords } from '#pieces/useFindings.ts'
import { useTakeUpFinding } from '#query/strategyWrites.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './FindingsCard.module.css'

type SetAsideListProps = { readonly setAside: SortedFindings<SetAside>['setAside'] }

/** What somebody has left as it is, why and until when, and the way back. */
export function SetAsideList({ setAside }: SetAsideListProps) {
  const t = useText('boundaries.findings')
  const words = useFindingWords()
  const { date } = useFormats()
  const takeUp = useTakeUpFinding()
  if (setAside.length === 0) return null
  return (
    <div className={styles['aside']}>
      <Disclosure summary={t('asideCount', { count: setAside.length })}>
        <ul className={styles['findings']}>
          {setAside.map(({ finding, by }) => (
            <li key={finding.key} className={styles['finding']}>
              <p>{words(finding)}</p>
              <p className={styles['why']}>
                {t('asideSince', { date: date(by.setAsideOn), reason: by.reason })}{' '}
                {by.until && t('asideUntil', { date: date(by.until, 'dayYear') })}
              </p>
              <div className={styles['steps']} data-print="hide">
                <Button
                  size="small"
                  aria-label={t('takeUpOf', { finding: words(finding) })}
                  onClick={() => void takeUp.run(by.id)}
                >
                  {t('takeUp')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
