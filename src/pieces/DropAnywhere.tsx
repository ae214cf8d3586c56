import { FileDown } from 'lucide-react'
import { useText } from '#i18n/text.ts'
import { useImportSession } from '#query/importSession.ts'
import { useRestore } from '#query/restoreSession.ts'
import styles from './DropAnywhere.module.css'
import { useReadIn } from './useReadIn.ts'
import { useWindowDrop } from './useWindowDrop.ts'

/** Lets files be dropped on any screen, and says so while they are held over the window. */
export function DropAnywhere() {
  const t = useText('imports.drop')
  const { state } = useImportSession()
  const restore = useRestore()
  const readIn = useReadIn()
  // What is being written is not to be taken away.
  const isWriting = state.phase === 'saving' || restore.state.phase === 'restoring'
  const isOver = useWindowDrop((files) => {
    if (!isWriting) readIn(files)
  })
  if (!isOver || isWriting) return null
  const replaces = state.phase === 'preview'
  return (
    <div className={styles['veil']}>
      <div className={styles['words']}>
        <FileDown aria-hidden />
        <p className={styles['title']}>{replaces ? t('instead') : t('title')}</p>
        <p>{replaces ? t('insteadText') : t('text')}</p>
      </div>
    </div>
  )
}
