import { useState } from 'react'
import { toLocalDate } from '#domain/calendar.ts'
import { isLikelyDate } from '#domain/likelyDate.ts'
import { useText } from '#i18n/text.ts'
import { useStateCoverage } from '#query/coverage.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Form } from '#ui/Form.tsx'
import { Row } from '#ui/Stack.tsx'
import styles from './ChannelPage.module.css'

type KnownDaysFormProps = { readonly channelId: string; readonly onClose: () => void }

/** Vouches for a time: what has been read in is all that was published then. */
export function KnownDaysForm({ channelId, onClose }: KnownDaysFormProps) {
  const t = useText('channel.known')
  const today = toLocalDate(useToday())
  const stateCoverage = useStateCoverage()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [hasTried, setHasTried] = useState(false)

  const problemOf = (date: string | null) =>
    !isLikelyDate(date) ? t('missing') : date > today ? t('notYet') : undefined
  const isBackwards = from !== null && to !== null && to < from
  const fromProblem = problemOf(from)
  const toProblem = problemOf(to) ?? (isBackwards ? t('endsBeforeStart') : undefined)

  async function save() {
    setHasTried(true)
    if (fromProblem !== undefined || toProblem !== undefined) return
    if (!isLikelyDate(from) || !isLikelyDate(to)) return
    const saved = await stateCoverage.run({ channelId, from, to })
    if (saved.ok) onClose()
  }

  return (
    <Form onSubmit={() => void save()}>
      <div className={styles['form']}>
        <p>{t('stateText')}</p>
        <DateField
          label={t('from')}
          value={from}
          error={hasTried ? fromProblem : undefined}
          onDateChange={setFrom}
        />
        <DateField
          label={t('to')}
          value={to}
          error={hasTried ? toProblem : undefined}
          onDateChange={setTo}
        />
        <Row>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" isBusy={stateCoverage.isSaving}>
            {t('save')}
          </Button>
        </Row>
      </div>
    </Form>
  )
}
