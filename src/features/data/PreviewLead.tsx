import type { ReactNode } from 'react'
import type { LocalDate } from '#domain/calendar.ts'
import type { Source } from '#domain/source.ts'
import { spanWords } from '#i18n/spanWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { DateRange, ImportPreview } from '#query/importSessionState.ts'
import { toPlaceKind } from './placeKind.ts'

/** The opening sentence: how many posts, where, from when to when, and what was odd. */
export function PreviewLead({ preview }: { readonly preview: ImportPreview }) {
  const t = useText('importPreview')
  const imports = useText('imports')
  const formats = useFormats()
  const { files, accounts } = preview
  const read = files.filter(({ outcome }) => outcome.ok)
  const rows = read.reduce((sum, { outcome }) => sum + (outcome.ok ? outcome.rows : 0), 0)
  const doubles = accounts.reduce((sum, account) => sum + account.doubles, 0)
  const problems = read.reduce((sum, { problemCount }) => sum + problemCount, 0)
  const span = wholeSpan(preview)
  const kind = toPlaceKind(accounts.map(({ source }): Source => source))
  const said = {
    files: read.length,
    posts: rows,
    places: t(`places.${kind}`, { count: accounts.filter(({ posts }) => posts > 0).length }),
    span: span ? spanWords(span, imports, formats) : '',
    strong: (chunks: ReactNode) => <strong>{chunks}</strong>,
  }
  const isPasted = read.length === 1 && read[0]?.name === ''
  return (
    <>
      {span === null
        ? t('leadWithoutPosts', { files: read.length })
        : isPasted
          ? t.rich('leadText', said)
          : t.rich('lead', said)}
      {doubles > 0 && ` ${t('doubles', { count: doubles })}`}
      {problems > 0 && ` ${t('problems', { count: problems })}`}
      {files.length > read.length && ` ${t('refusedFiles', { count: files.length - read.length })}`}
    </>
  )
}

/**
 * From the earliest to the latest day that the exports cover or hold a post of; null without posts. What
 * a feed covers reaches the day it was read, which would say little of its posts.
 */
function wholeSpan({ files, accounts }: ImportPreview): DateRange | null {
  const dates = accounts.flatMap(({ first, last }) => (first && last ? [first, last] : []))
  if (dates.length === 0) return null
  const covered = files.flatMap(({ outcome }) =>
    outcome.ok && outcome.coverage && outcome.source.startsWith('meta-')
      ? [outcome.coverage.from, outcome.coverage.to]
      : [],
  )
  const ascending: LocalDate[] = [...dates, ...covered].sort()
  const [from] = ascending
  const to = ascending.at(-1)
  return from && to ? { from, to } : null
}
