import { useMemo } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { FilePreview, RowProblem } from '#query/importSessionState.ts'
import { DataTable, type DataColumn } from '#ui/DataTable.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

type Line = RowProblem & { readonly place: number }

type ProblemRowsProps = {
  readonly file: Pick<FilePreview, 'problems' | 'problemCount'>
  readonly name: string
}

/** The rows that are left out, each with its line in the file and the reason. */
export function ProblemRows({ file, name }: ProblemRowsProps) {
  const t = useText('importPreview.files')
  const problems = useText('imports.problems')
  const { number } = useFormats()
  const { problemCount } = file
  const columns = useMemo(
    (): ReadonlyArray<DataColumn<Line>> => [
      {
        id: 'line',
        header: t('line'),
        isRowHeader: true,
        align: 'end',
        cell: ({ line }) => (line === null ? t('unknownLine') : number(line)),
      },
      { id: 'why', header: t('why'), cell: ({ code }) => problems(code) },
    ],
    [t, problems, number],
  )
  const lines = file.problems.map((problem, place) => ({ ...problem, place }))
  return (
    <Disclosure summary={t('problems', { count: problemCount })}>
      <DataTable
        caption={t('problemCaption', { name })}
        isCaptionHidden
        columns={columns}
        rows={lines}
        rowKey={({ place }) => place}
      />
      {problemCount > lines.length && (
        <p>{t('more', { shown: lines.length, all: problemCount })}</p>
      )}
    </Disclosure>
  )
}
