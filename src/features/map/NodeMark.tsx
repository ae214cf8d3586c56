import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './NodeMark.module.css'
import type { NodeWords } from './nodeWords.ts'

/** What stands below a name on the map, status and gap, where there is no drawing. */
export function NodeMark({ words }: { readonly words: NodeWords }) {
  const { meta, gap, shape } = words
  return (
    <>
      {meta !== '' &&
        (shape ? (
          <StatusMark shape={shape}>{meta}</StatusMark>
        ) : (
          <span className={styles['meta']}>{meta}</span>
        ))}
      {gap !== '' && <span className={styles['gap']}>{gap}</span>}
    </>
  )
}
