import { useText } from '#i18n/text.ts'
import type { FilePreview, ImportPreview } from '#query/importSessionState.ts'
import { Button } from '#ui/Button.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { changeColumns } from './askedTable.ts'
import styles from './PreviewFiles.module.css'
import { ProblemRows } from './ProblemRows.tsx'

/** What each file turned out to be, and what in it could not be read. */
export function PreviewFiles({ preview }: { readonly preview: ImportPreview }) {
  return (
    <ul className={styles['files']}>
      {preview.files.map((file, place) => (
        <li key={place} className={styles['file']}>
          <FileLine file={file} onColumns={() => changeColumns(preview, place)} />
        </li>
      ))}
    </ul>
  )
}

type FileLineProps = { readonly file: FilePreview; readonly onColumns: () => void }

function FileLine({ file, onColumns }: FileLineProps) {
  const t = useText('importPreview.files')
  const tableMapping = useText('tableMapping')
  const imports = useText('imports')
  const { name, outcome } = file
  const shownName = name || imports('pasted')
  if (!outcome.ok)
    return (
      <>
        <p className={styles['name']}>
          {shownName}{' '}
          <StatusMark shape="cross" tone="brick">
            {t('refused')}
          </StatusMark>
        </p>
        <p className={styles['refusal']}>{imports(`refusals.${outcome.code}`)}</p>
        {outcome.code === 'needsMapping' && (
          <div>
            <Button
              size="small"
              aria-label={tableMapping('sayOf', { name: shownName })}
              onClick={onColumns}
            >
              {tableMapping('say')}
            </Button>
          </div>
        )}
      </>
    )
  return (
    <>
      <p className={styles['name']}>{shownName}</p>
      <p className={styles['facts']}>
        {[imports(`sources.${outcome.source}`), t('rows', { count: outcome.rows })].join(' · ')}
      </p>
      {outcome.mapped && (
        <div>
          <Button
            size="small"
            aria-label={tableMapping('changeOf', { name: shownName })}
            onClick={onColumns}
          >
            {tableMapping('change')}
          </Button>
        </div>
      )}
      {outcome.dailyBreakdown && <p className={styles['facts']}>{t('daily')}</p>}
      {file.problemCount > 0 && <ProblemRows file={file} name={shownName} />}
    </>
  )
}
