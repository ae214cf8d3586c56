import { useNavigate } from '@tanstack/react-router'
import { useRef, useState, type SubmitEvent } from 'react'
import { useLanguage } from '#i18n/language.ts'
import { useText } from '#i18n/text.ts'
import { useSavePlan } from '#query/plan.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { DoorHead } from './DoorHead.tsx'
import styles from './FirstRun.module.css'

const longestName = 200

/** The first door: a plan with a name and nothing else, then on to the first channel. */
export function EmptyDoor() {
  const t = useText('firstRun.empty')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const savePlan = useSavePlan()
  const organisationField = useRef<HTMLInputElement>(null)
  const [organisation, setOrganisation] = useState('')
  const [municipality, setMunicipality] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  async function begin(event: SubmitEvent) {
    event.preventDefault()
    const name = organisation.trim()
    setIsMissing(name === '')
    if (name === '') {
      organisationField.current?.focus()
      return
    }
    const place = municipality.trim()
    const saved = await savePlan.run({
      organisation: name,
      language,
      ...(place !== '' && { municipality: place }),
    })
    if (saved.ok) await navigate({ to: '/channels' })
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void begin(event)} noValidate>
      <DoorHead title={t('title')}>{t('text')}</DoorHead>
      <TextField
        ref={organisationField}
        label={t('organisation')}
        hint={t('organisationExample')}
        error={isMissing ? t('organisationMissing') : undefined}
        maxLength={longestName}
        value={organisation}
        onChange={({ target }) => {
          setOrganisation(target.value)
          if (target.value.trim() !== '') setIsMissing(false)
        }}
        autoComplete="organization"
        required
      />
      <TextField
        label={t('municipality')}
        note={t('optional')}
        maxLength={longestName}
        value={municipality}
        onChange={({ target }) => setMunicipality(target.value)}
      />
      <div className={styles['action']}>
        <Button type="submit" tone="primary" isBusy={savePlan.isSaving}>
          {t('begin')}
        </Button>
      </div>
    </form>
  )
}
