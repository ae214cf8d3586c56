import type { ReactNode } from 'react'
import { useText } from '#i18n/text.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'

type WrittenFieldProps = {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly name?: string | undefined
  readonly value: string
  readonly onWrite: (text: string) => void
  readonly maxLength: number
  /** Several lines. */
  readonly isLong?: boolean
  /** Else it is said that it can be left empty. */
  readonly isNeeded?: boolean
}

/** A text of a record, one line or several. */
export function WrittenField({
  onWrite,
  isLong = false,
  isNeeded = false,
  ...field
}: WrittenFieldProps) {
  const t = useText('strategyPanels')
  const texts = { ...field, note: isNeeded ? undefined : t('optional') }
  return isLong ? (
    <TextArea {...texts} onChange={({ target }) => onWrite(target.value)} />
  ) : (
    <TextField {...texts} onChange={({ target }) => onWrite(target.value)} />
  )
}
