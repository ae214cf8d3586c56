import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, MouseEvent } from 'react'
import styles from './Button.module.css'
import { buttonClass, type ButtonLook } from './buttonClass.ts'
import { joinClasses } from './joinClasses.ts'

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** Work is under way: presses are ignored, and focus stays where it is. */
    readonly isBusy?: boolean | undefined
  }

export function Button({ tone, size, isBusy = false, className, children, ...rest }: ButtonProps) {
  const { onClick } = rest
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (isBusy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={isBusy || rest['aria-disabled']}
      aria-busy={isBusy || undefined}
      className={joinClasses(buttonClass({ tone, size }), className)}
    >
      {isBusy && <LoaderCircle aria-hidden className={styles['spinner']} />}
      {children}
    </button>
  )
}
