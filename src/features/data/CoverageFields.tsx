import { isLocalDate } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import type { DateRange } from '#query/importSessionState.ts'
import { DateRangeField, type DaySpan } from '#ui/DateRangeField.tsx'
import styles from './AccountDetails.module.css'
import type { AccountChoice, DecidedAccount } from './choices.ts'

type CoverageFieldsProps = {
  readonly decided: DecidedAccount
  readonly showsProblem: boolean
  readonly onChoose: (choice: AccountChoice) => void
}

/** The days on which the account's posts are known, for the one who knows better than the file. */
export function CoverageFields({ decided, showsProblem, onChoose }: CoverageFieldsProps) {
  const t = useText('importPreview.details')
  const { coverage } = decided
  return (
    <div className={styles['fields']}>
      {coverage.map((range, place) => (
        <DateRangeField
          key={place}
          label={
            coverage.length === 1
              ? t('coverage')
              : t('coverageNth', { place: place + 1, all: coverage.length })
          }
          firstLabel={t('firstDay')}
          lastLabel={t('lastDay')}
          hint={place === 0 ? t('coverageHint') : undefined}
          value={range && { first: range.from, last: range.to }}
          error={showsProblem && range === null ? t('coverageMissing') : undefined}
          onSpanChange={(span) => onChoose({ coverage: coverage.with(place, toRange(span)) })}
        />
      ))}
    </div>
  )
}

function toRange(span: DaySpan | null): DateRange | null {
  if (!span || !isLocalDate(span.first) || !isLocalDate(span.last)) return null
  return { from: span.first, to: span.last }
}
