import { Link } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { addDays, type DayNumber } from '#domain/calendar.ts'
import type { WeekDraft } from '#domain/weekLog.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { LeaveDialog } from '#pieces/LeaveDialog.tsx'
import type { RefusalCode } from '#pieces/Refusal.tsx'
import { useLeaveQuestion } from '#pieces/useLeaveQuestion.ts'
import { useLogPosts } from '#query/handLog.ts'
import { useRhythm } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Card } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { LogBar } from './LogBar.tsx'
import { LogGrid } from './LogGrid.tsx'
import { LogLead } from './LogLead.tsx'
import { LogLegend } from './LogLegend.tsx'
import { toLogLines } from './logLines.ts'
import styles from './LogWeek.module.css'
import { toChannelLogs, withWeekDraft, type WeekDrafts } from './weekDrafts.ts'
import { WeekPicker } from './WeekPicker.tsx'

const noDrafts: WeekDrafts = new Map()

type LogWeekProps = {
  readonly monday: DayNumber
  /** The last week that is over. */
  readonly newest: DayNumber
}

/** A week of all publishing channels. What is entered stays while the week is changed, and is saved as one act. */
export function LogWeek({ monday, newest }: LogWeekProps) {
  const t = useText('handLog')
  const formats = useFormats()
  const today = useToday()
  const channels = useRhythm()
  const logPosts = useLogPosts()
  const [drafts, setDrafts] = useState(noDrafts)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const lines = useMemo(
    () => toLogLines(channels, today, monday, formats.compare),
    [channels, today, monday, formats],
  )
  const logs = useMemo(() => toChannelLogs(drafts, channels, today), [drafts, channels, today])
  const question = useLeaveQuestion(logs.length > 0, () => setDrafts(noDrafts))
  const enter = useCallback(
    (channelId: string, draft: WeekDraft) =>
      setDrafts((before) => withWeekDraft(before, monday, channelId, draft)),
    [monday],
  )
  const dates = formats.dateRange(monday, addDays(monday, 6), 'dayYear')
  const isEmpty = lines.open.length + lines.known.length === 0

  async function save() {
    if (logs.length === 0 || logPosts.isSaving) return
    setRefusal(null)
    const saved = await logPosts.run(logs)
    if (saved.ok) setDrafts(noDrafts)
    // What the browser did not commit has been told already, by a message.
    else if (saved.problem.code !== 'notSaved') setRefusal(saved.problem.code)
  }

  return (
    <Page>
      <PageHeader
        title={monday === newest ? t('title') : t('titleOf', { week: formats.week(monday) })}
        meta={monday === newest ? `${dates}, ${formats.week(monday)}` : dates}
        lead={!isEmpty && <LogLead lines={lines} />}
        actions={<WeekPicker monday={monday} newest={newest} />}
      />
      {isEmpty ? (
        <EmptyState
          title={t('none.title')}
          action={
            <Link to="/channels" className={buttonClass()}>
              {t('none.toChannels')}
            </Link>
          }
        >
          <p>{t('none.text')}</p>
        </EmptyState>
      ) : (
        <Card>
          <div className={styles['above']}>
            <p className={styles['keys']} data-print="hide">
              {t('keys')}
            </p>
            <LogLegend />
          </div>
          <LogGrid
            monday={monday}
            lines={lines}
            drafts={drafts.get(monday) ?? new Map()}
            onDraft={enter}
            onSave={() => void save()}
          />
        </Card>
      )}
      <LogBar
        logs={logs}
        refusal={refusal}
        isSaving={logPosts.isSaving}
        onReset={() => setDrafts(noDrafts)}
        onSave={() => void save()}
      />
      <LeaveDialog question={question} />
    </Page>
  )
}
