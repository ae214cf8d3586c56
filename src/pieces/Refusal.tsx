import { useId } from 'react'
import { useText } from '#i18n/text.ts'
import { FieldError } from '#ui/Field.tsx'
import styles from './Refusal.module.css'

/** Why a write was refused although its fields looked right. */
export type RefusalCode = 'invalid' | 'missing' | 'linkGone'

/** Says why nothing was saved and what to do. Always drawn, so that it is heard when it speaks. */
export function Refusal({ code }: { readonly code: RefusalCode | null }) {
  const t = useText('formPanel.refused')
  const id = useId()
  return (
    <div role="alert" className={styles['refusal']}>
      {code && <FieldError id={id}>{t(code)}</FieldError>}
    </div>
  )
}
