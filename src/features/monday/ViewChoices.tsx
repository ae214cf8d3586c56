import { useNavigate } from '@tanstack/react-router'
import { rhythmSpans, type RhythmSpan } from '#domain/rhythmCells.ts'
import { useText } from '#i18n/text.ts'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { usualSpan, wallViews, type MondaySearch, type WallView } from './mondaySearch.ts'
import styles from './ViewChoices.module.css'

type View = { readonly weeks: RhythmSpan; readonly view: WallView }

/** How far back, and as a picture or a table: kept in the address, so that it can be bookmarked. */
export function ViewChoices({ weeks, view }: View) {
  const t = useText('monday')
  const navigate = useNavigate({ from: '/' })

  function show(next: View) {
    void navigate({ search: toSearch(next), replace: true, resetScroll: false })
  }

  return (
    <div className={styles['choices']} data-print="hide">
      <SegmentedControl
        size="small"
        label={t('span')}
        segments={rhythmSpans.map((span) => ({
          value: String(span),
          label: t('weeks', { weeks: span }),
        }))}
        value={String(weeks)}
        onSelect={(value) =>
          show({ view, weeks: rhythmSpans.find((span) => String(span) === value) ?? usualSpan })
        }
      />
      <SegmentedControl
        size="small"
        label={t('view')}
        segments={wallViews.map((value) => ({ value, label: t(`views.${value}`) }))}
        value={view}
        onSelect={(value) => show({ weeks, view: value })}
      />
    </div>
  )
}

/** What is usual stays out of the address. */
function toSearch({ weeks, view }: View): MondaySearch {
  return {
    weeks: weeks === usualSpan ? undefined : weeks,
    view: view === 'wall' ? undefined : view,
  }
}
