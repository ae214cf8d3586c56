import { linkProblemWords } from '#i18n/linkProblemWords.ts'
import { useText } from '#i18n/text.ts'
import styles from './FoundLinks.module.css'
import { FoundRow, type FoundChoices } from './FoundRow.tsx'
import type { ReadLinks } from '#pieces/newChannels.ts'

/** What the pasted text was understood as, in a sentence and then one by one, as it is written. */
export function FoundLinks({ found, unread, ...choices }: ReadLinks & FoundChoices) {
  const t = useText('addChannels')
  const problems = useText('linkProblems')
  const platforms = useText('platforms')
  const twins = found.filter(({ twin }) => twin !== null).length
  const isEmpty = found.length === 0 && unread.length === 0
  const sentences = [
    t('found', { count: found.length - twins }),
    ...(twins > 0 ? [t('twins', { count: twins })] : []),
    ...(unread.length > 0 ? [t('unread', { count: unread.length })] : []),
  ]
  return (
    <div className={isEmpty ? styles['nothing'] : undefined}>
      <p role="status" className={styles['sum']}>
        {!isEmpty && sentences.join(' ')}
      </p>
      <ul className={styles['list']}>
        {found.map((entry) => (
          <FoundRow key={entry.link.folded} entry={entry} {...choices} />
        ))}
        {unread.map(({ text, problem }, index) => (
          <li key={`${index} ${text}`} className={styles['problem']}>
            {linkProblemWords(text, problem, problems, platforms)}
          </li>
        ))}
      </ul>
    </div>
  )
}
