import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { buttonClass, type ButtonSize } from './buttonClass.ts'
import { joinClasses } from './joinClasses.ts'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What the button does; read out, and shown when pointed at. */
  readonly label: string
  readonly icon: LucideIcon
  readonly size?: ButtonSize | undefined
}

export function IconButton({ label, icon: Icon, size, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={joinClasses(buttonClass({ tone: 'quiet', size }), styles['iconOnly'], className)}
    >
      <Icon aria-hidden />
    </button>
  )
}
