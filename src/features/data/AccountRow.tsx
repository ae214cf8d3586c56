import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { spanWords } from '#i18n/spanWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { AccountDetails } from './AccountDetails.tsx'
import styles from './AccountRow.module.css'
import { isIncluded, type AccountChoice, type DecidedAccount } from './choices.ts'
import { DecisionWords } from './DecisionWords.tsx'
import type { WeekAxis } from './weekAxis.ts'
import { WeekBars } from './WeekBars.tsx'

type AccountRowProps = {
  readonly decided: DecidedAccount
  readonly axis: WeekAxis
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly showsProblem: boolean
  readonly onChoose: (choice: AccountChoice) => void
}

/** One account in one line, with everything about it a press away. */
export function AccountRow(props: AccountRowProps) {
  const { decided, axis, isOpen, onToggle, showsProblem, onChoose } = props
  const t = useText('importPreview.accounts')
  const imports = useText('imports')
  const formats = useFormats()
  const detailsId = useId()
  const { account } = decided
  const { posts, first, last } = account
  const name = account.name || account.handle || t('unnamed')
  return (
    <li className={styles['row']} data-left-out={!isIncluded(decided)} data-open={isOpen}>
      <div className={styles['line']}>
        <Checkbox
          label={t('include', { name })}
          isLabelHidden
          checked={isIncluded(decided)}
          onChange={({ target }) => onChoose({ leftOut: target.checked ? null : 'ignore' })}
        />
        <button
          type="button"
          className={styles['name']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={onToggle}
        >
          <ChevronRight aria-hidden />
          <span>
            {name}
            {account.handle && account.name && (
              <span className={styles['handle']}>@{account.handle}</span>
            )}
          </span>
        </button>
        <div className={styles['bars']}>
          {posts > 0 && <WeekBars weeks={account.weeks} axis={axis} width={144} height={26} />}
        </div>
        <div className={styles['figures']}>
          {t('posts', { count: posts })}
          {first && last && (
            <span className={styles['soft']}>
              {spanWords({ from: first, to: last }, imports, formats, true)}
            </span>
          )}
        </div>
        <div className={styles['decision']}>
          <DecisionWords decided={decided} />
        </div>
      </div>
      {isOpen && (
        <div id={detailsId} role="group" aria-label={name} className={styles['details']}>
          <AccountDetails decided={decided} showsProblem={showsProblem} onChoose={onChoose} />
        </div>
      )}
    </li>
  )
}
