import type { ReactNode } from 'react'
import type { Pointer } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { InitiativeForm } from './initiativeForm.ts'
import styles from './InitiativeSentence.module.css'
import type { useStrategyOptions } from './useStrategyOptions.ts'

type InitiativeSentenceProps = {
  readonly form: InitiativeForm
  readonly options: ReturnType<typeof useStrategyOptions>
}

/** The initiative read out as it stands, with a line where something is still to be said. */
export function InitiativeSentence({ form, options }: InitiativeSentenceProps) {
  const t = useText('strategyPanels.initiative')
  const { number } = useFormats()
  const nameOf = (list: (typeof options)['goals'], pointer: Pointer | null) =>
    typeof pointer === 'string'
      ? (list.find(({ id }) => id === pointer)?.label ?? '')
      : (pointer?.newName ?? '')
  const hours = form.hoursPerWeek
  const parts = {
    audience: nameOf(options.audiences, form.audienceId),
    benefit: nameOf(options.benefits, form.benefitId),
    through: nameOf(options.channels, form.channelId) || form.way.trim(),
    unit: nameOf(options.units, form.leadUnitId),
    hours: hours === null ? '' : number(hours, Number.isInteger(hours) ? 0 : 1),
  }
  const blank = (text: string): ReactNode =>
    text === '' ? <span className={styles['blank']}>{t('blank')}</span> : <strong>{text}</strong>
  return (
    <p className={styles['sentence']} aria-live="polite">
      {t.rich('sentence', {
        audience: () => blank(parts.audience),
        benefit: () => blank(parts.benefit),
        through: () => blank(parts.through),
        unit: () => blank(parts.unit),
        hours: () => blank(parts.hours),
      })}
    </p>
  )
}
