import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './buttonClass.ts'
import { joinClasses } from './joinClasses.ts'

export type LinkButtonProps = ComponentProps<'a'> & ButtonLook

/** A link that looks like a button. A router can wrap it: it passes every anchor property on. */
export function LinkButton({ tone, size, className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={joinClasses(buttonClass({ tone, size }), className)}>
      {children}
    </a>
  )
}
