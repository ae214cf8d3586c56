import type { ComponentProps } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './TextButton.module.css'

/** A button that stands in a text or a list as a link does. */
export function TextButton({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return <button {...rest} type="button" className={joinClasses(styles['text'], className)} />
}
