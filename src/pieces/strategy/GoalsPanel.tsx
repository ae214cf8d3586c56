import { useState } from 'react'
import { goalLevels, type GoalLevel } from '#domain/goal.ts'
import { isSameName } from '#domain/sameName.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '../FormPanel.tsx'
import { useStrategy } from '#query/strategy.ts'
import { useAddGoals } from '#query/strategyWrites.ts'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { goalLines } from './goalLines.ts'
import { choiceOf } from './writtenFields.ts'

/** Goals pasted out of a plan, one a line, added all at once. */
export function GoalsPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useText('strategyPanels')
  const { goals } = useStrategy()
  const { run: addGoals } = useAddGoals()
  const [written, setWritten] = useState('')
  const [level, setLevel] = useState<GoalLevel | ''>('committee')
  const [hasTried, setHasTried] = useState(false)
  const lines = goalLines(written)
  const titles = lines.filter((line) => !goals.some(({ title }) => isSameName(title, line)))
  const known = lines.length - titles.length

  async function save() {
    setHasTried(true)
    if (titles.length === 0) return null
    return addGoals(titles.map((title) => ({ title, status: 'active', level: choiceOf(level) })))
  }

  return (
    <FormPanel
      title={t('goals.title')}
      isChanged={written.trim() !== ''}
      saveLabel={t('goals.save', { count: titles.length })}
      onSave={save}
      onClose={onClose}
    >
      <TextArea
        label={t('goals.lines')}
        hint={t('goals.linesHint')}
        error={hasTried && titles.length === 0 ? t('goals.noLines') : undefined}
        rows={8}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
      {known > 0 && <p role="status">{t('goals.known', { count: known })}</p>}
      <Select
        label={t('goal.level')}
        options={[
          { value: '', label: t('notSaid') },
          ...goalLevels.map((value) => ({ value, label: t(`goal.levels.${value}`) })),
        ]}
        value={level}
        onSelect={setLevel}
      />
    </FormPanel>
  )
}
