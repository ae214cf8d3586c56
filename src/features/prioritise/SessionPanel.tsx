import { useState } from 'react'
import { agendaMinutes } from '#domain/agenda.ts'
import { mostParticipants } from '#domain/ballotCode.ts'
import { toLocalDate } from '#domain/calendar.ts'
import { fewestSessionItems, mostSessionItems } from '#domain/session.ts'
import { sessionSteps } from '#domain/sessionStage.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { useCandidates, type SessionCard } from '#query/sessions.ts'
import { useToday } from '#query/today.ts'
import { useUnits } from '#query/units.ts'
import { Banner } from '#ui/Banner.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FieldError } from '#ui/Field.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { RangeField } from './RangeField.tsx'
import { toSessionDraft, toSessionForm, toVoters, type SessionForm } from './sessionForm.ts'
import { useSaveSession } from './useSaveSession.ts'

type SessionPanelProps = {
  /** Null: a new one. */
  readonly card: SessionCard | null
  readonly onClose: () => void
  readonly onAdded?: (id: string) => void
}

/** A meeting before it begins: what is chosen among, by whom, within which hours and times. */
export function SessionPanel({ card, onClose, onAdded }: SessionPanelProps) {
  const t = useText('prioritise.form')
  const steps = useText('prioritise.steps')
  const candidates = useCandidates()
  const units = useUnits()
  const today = toLocalDate(useToday())
  const { save, remove } = useSaveSession(card, onAdded)
  const [first] = useState(() =>
    toSessionForm(
      card,
      today,
      candidates.map(({ initiative }) => initiative.id),
    ),
  )
  const [form, setForm] = useState(first)
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<SessionForm>) => setForm({ ...form, ...change })
  const voters = toVoters(form, units)
  const drafted = toSessionDraft(form)
  const { chosen } = form
  const isOdd = chosen.length < fewestSessionItems || chosen.length > mostSessionItems

  async function trySave() {
    setHasTried(true)
    if (!drafted || chosen.length === 0 || voters.length === 0) return null
    return save(drafted, chosen, voters)
  }

  return (
    <FormPanel
      title={t(card ? 'editTitle' : 'newTitle')}
      isChanged={JSON.stringify(form) !== JSON.stringify(first)}
      onSave={trySave}
      {...(card && { removal: { label: t('remove'), onRemove: remove } })}
      onClose={onClose}
      firstField="title"
    >
      <TextField
        name="title"
        label={t('title')}
        note={t('optional')}
        maxLength={200}
        value={form.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <DateField
        label={t('heldOn')}
        error={hasTried && !drafted ? t('dateMissing') : undefined}
        value={form.heldOn}
        onDateChange={(heldOn) => set({ heldOn })}
      />
      <fieldset>
        <legend>
          <strong>{t('items')}</strong>
        </legend>
        <Stack gap={2}>
          {candidates.map(({ initiative: { id }, facts }) => (
            <Checkbox
              key={id}
              label={facts.title}
              hint={[facts.audience, facts.through].filter(Boolean).join(' · ') || undefined}
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                set({
                  chosen: target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                })
              }
            />
          ))}
          {chosen.length === 0
            ? hasTried && <FieldError id="items-missing">{t('itemsMissing')}</FieldError>
            : isOdd && <Banner kind="warning">{t('itemsAdvice', { count: chosen.length })}</Banner>}
        </Stack>
      </fieldset>
      <NumberField
        label={t('voters')}
        min={1}
        max={mostParticipants}
        unreadableError={t('votersMissing')}
        error={hasTried && voters.length === 0 ? t('votersMissing') : undefined}
        value={form.voters}
        onValueChange={(number) => set({ voters: number })}
      />
      <TextArea
        label={t('roles')}
        hint={t('rolesHint')}
        value={form.roles}
        onChange={({ target }) => set({ roles: target.value })}
      />
      <NumberField
        label={t('hours')}
        note={t('optional')}
        min={0}
        max={10_000}
        allowsFractions
        unreadableError={t('numberWrong')}
        value={form.hours}
        onValueChange={(hours) => set({ hours })}
      />
      <NumberField
        label={t('top')}
        min={1}
        max={20}
        unreadableError={t('numberWrong')}
        value={form.top}
        onValueChange={(top) => set({ top })}
      />
      <NumberField
        label={t('quorum')}
        hint={t('quorumHint')}
        note={t('optional')}
        min={1}
        max={mostParticipants}
        unreadableError={t('numberWrong')}
        value={form.quorum}
        onValueChange={(quorum) => set({ quorum })}
      />
      <RangeField label={t('weight')} weight={form.weight} onWeigh={(weight) => set({ weight })} />
      <TextField
        label={t('decidedBy')}
        note={t('optional')}
        maxLength={200}
        value={form.decidedBy}
        onChange={({ target }) => set({ decidedBy: target.value })}
      />
      <TextField
        label={t('reference')}
        note={t('optional')}
        maxLength={100}
        value={form.reference}
        onChange={({ target }) => set({ reference: target.value })}
      />
      <Disclosure summary={t('agenda', { minutes: agendaMinutes(form.agenda) })}>
        <Stack gap={2}>
          {sessionSteps.map((step) => (
            <NumberField
              key={step}
              label={steps(step)}
              min={0}
              max={240}
              unreadableError={t('numberWrong')}
              value={form.agenda[step]}
              onValueChange={(minutes) => set({ agenda: { ...form.agenda, [step]: minutes ?? 0 } })}
            />
          ))}
        </Stack>
      </Disclosure>
    </FormPanel>
  )
}
