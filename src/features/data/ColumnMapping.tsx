import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportPreview } from '#query/importSessionState.ts'
import { useToday } from '#query/today.ts'
import { Card } from '#ui/Card.tsx'
import { Form } from '#ui/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { columnsSaid, leaveColumns, type AskedTable } from './askedTable.ts'
import styles from './ColumnMapping.module.css'
import { ColumnRoles } from './ColumnRoles.tsx'
import { FirstRows } from './FirstRows.tsx'
import { gapsIn, toMapping, toMappingDraft } from './mappingDraft.ts'
import { MappingBar } from './MappingBar.tsx'
import { MappingQuestions } from './MappingQuestions.tsx'
import { ProblemRows } from './ProblemRows.tsx'
import { useTrial } from './useTrial.ts'

type ColumnMappingProps = { readonly preview: ImportPreview; readonly asked: AskedTable }

/** What the columns of a table mean, before it is read. Nothing of it is written here. */
export function ColumnMapping({ preview, asked }: ColumnMappingProps) {
  const t = useText('tableMapping')
  const imports = useText('imports')
  const { list } = useFormats()
  const { readMapped } = useImportSession()
  const today = useToday()
  const { sketch, place, fileNames } = asked
  const [draft, setDraft] = useState(() => toMappingDraft(sketch, asked.mapping))
  const formId = useId()
  const [hasTried, setHasTried] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const mapping = toMapping(sketch, draft, today)
  const gaps = gapsIn(sketch, draft)
  const { trial, isFresh } = useTrial(place, sketch.headerKey, mapping)
  const [name = ''] = fileNames

  function apply() {
    setHasTried(true)
    if (!mapping || gaps.length > 0) return
    columnsSaid()
    readMapped(new Map([[sketch.headerKey, mapping]]))
  }

  return (
    <Page>
      <PageHeader
        title={t('title')}
        titleRef={heading}
        lead={
          name === ''
            ? t('leadPasted', { rows: sketch.rows })
            : t('lead', { name, rows: sketch.rows })
        }
        meta={
          fileNames.length > 1
            ? t('alsoFor', { names: list(fileNames) })
            : sketch.hasHeader && t('remembered')
        }
      />
      <Card title={t('columns')}>
        <Form id={formId} onSubmit={apply}>
          <div className={styles['questions']}>
            <ColumnRoles sketch={sketch} draft={draft} onChange={setDraft} />
            <MappingQuestions
              sketch={sketch}
              draft={draft}
              onChange={setDraft}
              gaps={hasTried ? gaps : []}
              hasTimes={trial ? trial.timeZone !== null : draft.columns.time !== undefined}
            />
          </div>
        </Form>
      </Card>
      <FirstRows sketch={sketch} draft={draft} />
      {trial && trial.problemCount > 0 && (
        <Card>
          <ProblemRows file={trial} name={name || imports('pasted')} />
        </Card>
      )}
      <MappingBar
        trial={trial}
        isCounting={mapping !== null && !isFresh}
        isPasted={name === ''}
        isRead={asked.mapping !== null}
        onLeave={() => leaveColumns(preview, asked)}
        formId={formId}
      />
    </Page>
  )
}
