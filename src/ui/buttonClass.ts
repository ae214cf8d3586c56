import styles from './Button.module.css'

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'small'

export type ButtonLook = {
  /** One primary a screen. */
  readonly tone?: ButtonTone | undefined
  readonly size?: ButtonSize | undefined
}

/** The look of a button as a class, for links of a router and other elements that act as one. */
export function buttonClass({ tone = 'secondary', size = 'normal' }: ButtonLook = {}): string {
  return [styles['button'], styles[tone], size === 'small' && styles['small']]
    .filter(Boolean)
    .join(' ')
}
