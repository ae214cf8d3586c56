import type { MapFacts } from '#domain/mapFacts.ts'
import { mapFactWords, type MapTexts } from '#i18n/mapWords.ts'
import styles from './MapFactLine.module.css'

type MapFactLineProps = { readonly facts: MapFacts; readonly texts: MapTexts }

/** Three facts about the whole plan, the figure above its words. */
export function MapFactLine({ facts, texts }: MapFactLineProps) {
  return (
    <ul className={styles['facts']}>
      {mapFactWords(facts, texts).map(({ figure, words }) => (
        <li key={words}>
          <strong className={styles['figure']}>{figure}</strong> {words}
        </li>
      ))}
    </ul>
  )
}
