import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { linkProblemWords } from '#i18n/linkProblemWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { DataColumn } from '#ui/DataTable.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import styles from './ReadRegister.module.css'
import type { OutcomeLine } from './registerOutcome.ts'

type OutcomeColumn = DataColumn<OutcomeLine>

/** The columns of the preview: where in the file, which channel, whose, and what becomes of it. */
export function useOutcomeColumns(): readonly OutcomeColumn[] {
  const t = useText('readRegister.lines')
  const problems = useText('linkProblems')
  const platforms = useText('platforms')
  const { list, number } = useFormats()
  const isNarrow = useMediaQuery('(width < 48rem)')

  return useMemo(() => {
    const platform = (line: OutcomeLine) => (line.platform ? platforms(line.platform) : '')
    const units = (line: OutcomeLine) => list(line.units)
    const facts = (line: OutcomeLine) =>
      isNarrow ? [platform(line), units(line)].filter((words) => words !== '').join(' · ') : ''
    const name: OutcomeColumn = {
      id: 'name',
      header: t('name'),
      isRowHeader: true,
      width: isNarrow ? 8 : 15,
      cell: (line) => (
        <>
          {line.name}
          {[line.page, facts(line)]
            .filter((words) => words !== '')
            .map((words) => (
              <span key={words} className={styles['page']}>
                {words}
              </span>
            ))}
        </>
      ),
    }
    const outcome: OutcomeColumn = {
      id: 'outcome',
      header: t('outcome'),
      width: isNarrow ? 6 : 12,
      cell: ({ outcome: becomes }, tabIndex) => {
        switch (becomes.is) {
          case 'new':
            return t('new')
          case 'standing':
            return (
              <span className={styles['quiet']}>
                {t.rich('standing', {
                  name: becomes.name,
                  link: (words) => (
                    <Link
                      to="/channels/$channelId"
                      params={{ channelId: becomes.id }}
                      tabIndex={tabIndex}
                    >
                      {words}
                    </Link>
                  ),
                })}
              </span>
            )
          case 'double':
            return <span className={styles['quiet']}>{t('double', { line: becomes.line })}</span>
          case 'problem':
            return (
              <span className={styles['problem']}>
                {becomes.problem
                  ? linkProblemWords(becomes.text, becomes.problem, problems, platforms)
                  : t('noLink')}
              </span>
            )
        }
      },
    }
    const line: OutcomeColumn = {
      id: 'line',
      header: t('line'),
      align: 'end',
      width: 3.5,
      cell: (row) => number(row.line),
    }
    if (isNarrow) return [line, name, outcome]
    return [
      line,
      name,
      { id: 'platform', header: t('platform'), width: 6, cell: platform },
      {
        id: 'unit',
        header: t('unit'),
        width: 11,
        cell: (row) => units(row) || <span className={styles['quiet']}>{t('noUnit')}</span>,
      },
      outcome,
    ]
  }, [t, problems, platforms, list, number, isNarrow])
}
