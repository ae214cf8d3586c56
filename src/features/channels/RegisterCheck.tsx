import { useEffect, useMemo, useRef, useState } from 'react'
import { isLikelyDate } from '#domain/likelyDate.ts'
import { toLocalDate } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { useAddRegister, useChannels } from '#query/channels.ts'
import { leaveRegister, registerSaved, type OpenRegister } from '#query/registerReading.ts'
import { useToday } from '#query/today.ts'
import { useUnits } from '#query/units.ts'
import type { CadenceChoice } from '#pieces/CadenceField.tsx'
import { Card } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { RegisterColumnRoles } from './RegisterColumnRoles.tsx'
import { RegisterConfirm } from './RegisterConfirm.tsx'
import { RegisterDefaults } from './RegisterDefaults.tsx'
import { RegisterOutcomes } from './RegisterOutcomes.tsx'
import { countOutcomes, toOutcomeLines } from './registerOutcome.ts'
import { toRegisterDraft } from './toRegisterDraft.ts'
import { useRegisterPlan } from './useRegisterPlan.ts'

/** What a list holds and what will become of it. Nothing is written until it is confirmed. */
export function RegisterCheck({ register }: { readonly register: OpenRegister }) {
  const t = useText('readRegister')
  const cards = useChannels()
  const units = useUnits()
  const today = toLocalDate(useToday())
  const addRegister = useAddRegister()
  const [cadence, setCadence] = useState<CadenceChoice | null>(null)
  const [start, setStart] = useState<string | null>(today)
  const [problem, setProblem] = useState<'gone' | 'invalid' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const { plan, isFresh } = useRegisterPlan(register, cards)
  const entries = useMemo(
    () => plan?.channels.flatMap(({ entry, twin }) => (twin ? [] : entry)) ?? [],
    [plan],
  )
  const lines = useMemo(() => plan && toOutcomeLines(plan), [plan])
  const counts = useMemo(() => countOutcomes(lines ?? []), [lines])
  const draft = useMemo(() => {
    const choices = { cadence, start: isLikelyDate(start) ? start : today }
    return toRegisterDraft(entries, choices, { cards, units })
  }, [entries, cadence, start, today, cards, units])
  const isWhole = isLikelyDate(start) && cadence?.n !== null

  async function confirm() {
    setProblem(null)
    if (!isWhole) return
    const saved = await addRegister.run(draft)
    if (saved.ok)
      registerSaved({
        channelIds: saved.value.map(({ id }) => id),
        units: draft.units.length,
        seq: saved.seq,
      })
    else if (saved.problem.code !== 'notSaved')
      setProblem(saved.problem.code === 'linkGone' ? 'gone' : 'invalid')
  }

  const added = t('check.added', { count: counts.new, units: draft.units.length })
  return (
    <Page>
      <PageHeader
        title={t('check.title')}
        titleRef={heading}
        lead={
          plan &&
          [
            t('check.rows', {
              name: register.name || t('pasted'),
              rows: register.table.rows.length,
            }),
            added,
            ...(counts.standing > 0 ? [t('check.standing', { count: counts.standing })] : []),
            ...(counts.double > 0 ? [t('check.doubles', { count: counts.double })] : []),
            ...(counts.problem > 0 ? [t('check.problems', { count: counts.problem })] : []),
          ].join(' ')
        }
        meta={t('check.notSavedYet')}
      />
      <Card title={t('columns.title')}>
        <RegisterColumnRoles register={register} />
      </Card>
      {entries.length > 0 && (
        <RegisterDefaults
          entries={entries}
          cadence={cadence}
          onCadence={setCadence}
          start={start}
          onStart={setStart}
        />
      )}
      {plan && lines ? (
        <RegisterOutcomes lines={lines} counts={counts} units={draft.units} notes={plan.notes} />
      ) : (
        <Spinner label={t('check.counting')} />
      )}
      <RegisterConfirm
        words={plan ? added : ''}
        count={counts.new}
        isBusy={addRegister.isSaving || !isFresh}
        problem={problem}
        onCancel={leaveRegister}
        onConfirm={() => void confirm()}
      />
    </Page>
  )
}
