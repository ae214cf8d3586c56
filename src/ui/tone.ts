import styles from './tone.module.css'

/** Good, wants attention, wants action, at rest, chosen, and none of these. */
export type Tone = 'kept' | 'amber' | 'brick' | 'pause' | 'accent' | 'neutral'

/** The class that sets --tone-mark, --tone-text and --tone-soft for what stands inside. */
export function toneClass(tone: Tone): string | undefined {
  return styles[tone]
}
