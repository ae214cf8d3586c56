import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './StatusMark.module.css'
import { StatusShape, type StatusShapeName } from './StatusShape.tsx'
import { type Tone, toneClass } from './tone.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const usualTones: Readonly<Record<StatusShapeName, Tone>> = {
  dot: 'kept',
  half: 'amber',
  ring: 'brick',
  low: 'amber',
  triangle: 'amber',
  square: 'pause',
  openSquare: 'pause',
  diamond: 'neutral',
  plus: 'accent',
  dashed: 'neutral',
  cross: 'neutral',
}

type StatusMarkProps = {
  readonly shape: StatusShapeName
  /** The tone of the shape unless told otherwise. */
  readonly tone?: Tone | undefined
  /** `only` shows the shape alone; the words are still read out. */
  readonly size?: 'normal' | 'large' | 'only' | undefined
  /** The status in words. */
  readonly children: ReactNode
}

export function StatusMark({ shape, tone, size = 'normal', children }: StatusMarkProps) {
  const toned = toneClass(tone ?? usualTones[shape])
  if (size === 'only')
    return (
      <span className={joinClasses(styles['only'], toned)}>
        <StatusShape shape={shape} />
        <VisuallyHidden>{children}</VisuallyHidden>
      </span>
    )
  return (
    <span className={joinClasses(styles['mark'], size === 'large' && styles['large'], toned)}>
      <StatusShape shape={shape} />
      <span>{children}</span>
    </span>
  )
}
