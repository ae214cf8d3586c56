import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { AudienceView } from './AudienceView.tsx'
import { boundaryViews } from './boundariesSearch.ts'
import { BoundariesLead } from './BoundariesLead.tsx'
import { EmptyBoundaries } from './EmptyBoundaries.tsx'
import type { OpenPanel } from './openPanel.ts'
import { UnitsView } from './UnitsView.tsx'

const BoundaryPanel = lazy(async () => ({
  default: (await import('./BoundaryPanel.tsx')).BoundaryPanel,
}))

/** The screen, from the units' side or the audience's, with what is being changed beside it. */
export function Boundaries() {
  const t = useText('boundaries')
  const { audiences, barriers, collaborations } = useStrategy()
  const { view = 'units', audience } = useSearch({ from: '/boundaries' })
  const navigate = useNavigate({ from: '/boundaries' })
  const [panel, setPanel] = useState<OpenPanel | null>(null)
  const isEmpty = [audiences, barriers, collaborations].every(({ length }) => length === 0)
  const chosen = audiences.find(({ id }) => id === audience) ?? audiences[0]
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={!isEmpty && view === 'units' && <BoundariesLead />}
        actions={
          audiences.length > 0 && (
            <span data-print="hide">
              <SegmentedControl
                label={t('views.label')}
                segments={boundaryViews.map((value) => ({ value, label: t(`views.${value}`) }))}
                value={view}
                onSelect={(next) =>
                  void navigate({
                    search: (before) => ({ ...before, view: next === 'units' ? undefined : next }),
                    replace: true,
                  })
                }
              />
            </span>
          )
        }
      />
      {isEmpty ? (
        <EmptyBoundaries onOpen={setPanel} />
      ) : view === 'audience' && chosen ? (
        <AudienceView
          audienceId={chosen.id}
          onChoose={(id) =>
            void navigate({ search: (before) => ({ ...before, audience: id }), replace: true })
          }
        />
      ) : (
        <UnitsView onOpen={setPanel} />
      )}
      <Suspense>
        {panel && (
          <BoundaryPanel key={JSON.stringify(panel)} panel={panel} onClose={() => setPanel(null)} />
        )}
      </Suspense>
    </Page>
  )
}
