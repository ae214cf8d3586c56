import { useDeferredValue, useMemo, useState } from 'react'
import { useLanguage } from '#i18n/language.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useUnits } from '#query/units.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { BulkBar } from './BulkBar.tsx'
import { filteredRows } from './filteredRows.ts'
import { RegisterLines } from './RegisterLines.tsx'
import { orderedRows } from './registerOrder.ts'
import type { RegisterRow } from './registerRows.ts'
import { clearedFilters, filterCount, withoutUnit } from './registerSearch.ts'
import styles from './RegisterTable.module.css'
import { RegisterTools } from './RegisterTools.tsx'
import { useRegisterSearch } from './useRegisterSearch.ts'
import { useSearchText } from './useSearchText.ts'

/** Every channel on a line, to be found, sorted, grouped, opened, and changed several at once. */
export function RegisterTable({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const t = useText('register')
  const platforms = useText('platforms')
  const { compare, number } = useFormats()
  const { language } = useLanguage()
  const units = useUnits()
  const { search: asked, change } = useRegisterSearch()
  const typing = useSearchText(asked.text ?? '', (text) =>
    change({ text: text.trim() === '' ? undefined : text }),
  )
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set())

  // A unit that is gone chooses nobody, as any other value that cannot be read.
  const isUnitKnown = asked.unit === withoutUnit || units.some(({ id }) => id === asked.unit)
  const unit = isUnitKnown ? asked.unit : undefined
  const { platform, status, mode, lifecycle, sort, order } = asked
  const filters = useMemo(
    () => ({ text: typing.text, platform, unit, status, mode, lifecycle }),
    [typing.text, platform, unit, status, mode, lifecycle],
  )
  const search = useMemo(() => ({ ...asked, unit }), [asked, unit])

  // The fields answer at once; the list is made again behind them.
  const shownFilters = useDeferredValue(filters)
  const sorting = useDeferredValue(sort) ?? 'name'
  const direction = useDeferredValue(order) ?? 'ascending'
  const byName = useMemo(
    () => rows.toSorted((a, b) => compare(a.card.channel.name, b.card.channel.name)),
    [rows, compare],
  )
  const ordered = useMemo(
    () =>
      sorting === 'name' && direction === 'ascending'
        ? byName
        : orderedRows(byName, { sorting, direction, platformName: platforms, locale: language }),
    [byName, sorting, direction, platforms, language],
  )
  const shown = useMemo(() => filteredRows(ordered, shownFilters), [ordered, shownFilters])
  const isChosen = filterCount(search) > 0 || typing.text.trim() !== ''

  function clear() {
    typing.forget()
    change(clearedFilters)
  }

  return (
    <>
      <RegisterTools
        rows={rows}
        search={search}
        onChange={change}
        text={typing.text}
        onType={typing.type}
        onTypingEnd={typing.settle}
      />
      <div className={styles['found']} data-print="hide">
        <p role="status">
          {isChosen && t('found', { shown: number(shown.length), count: rows.length })}
        </p>
        {isChosen && shown.length > 0 && (
          <Button tone="quiet" size="small" onClick={clear}>
            {t('clear')}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState
          level={3}
          title={t('none.title')}
          action={<Button onClick={clear}>{t('clear')}</Button>}
        >
          <p>{t('none.text')}</p>
        </EmptyState>
      ) : (
        <RegisterLines
          rows={shown}
          grouping={search.group}
          sorting={sorting}
          direction={direction}
          onChange={change}
          selected={selected}
          onSelect={setSelected}
        />
      )}
      <BulkBar rows={rows} shown={shown} selected={selected} onSelect={setSelected} />
    </>
  )
}
