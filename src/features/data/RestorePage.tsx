import { useEffect, useRef } from 'react'
import type { RestoreState } from '#query/restoreSession.ts'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { RestoreFailed } from './RestoreFailed.tsx'
import { RestoreLocked } from './RestoreLocked.tsx'
import { RestorePreview } from './RestorePreview.tsx'
import { RestoreProgress } from './RestoreProgress.tsx'
import { RestoreDone } from './RestoreDone.tsx'
import { isNothing } from './isNothing.ts'

type RestorePageProps = { readonly state: Exclude<RestoreState, { phase: 'idle' }> }

/** Instead of the screen while a backup is checked, weighed and restored: one step after the other. */
export function RestorePage({ state }: RestorePageProps) {
  const t = useText('restore')
  const heading = useRef<HTMLHeadingElement>(null)
  const { phase } = state

  useEffect(() => {
    // A locked file asks for its passphrase, in a field that takes the focus itself.
    if (phase !== 'locked') heading.current?.focus()
  }, [phase])

  const title =
    phase === 'preview' && isNothing(state.preview.replaces)
      ? t('preview.titleEmpty')
      : t(`${phase}.title`)
  return (
    <Page width="narrow">
      <PageHeader title={title} titleRef={heading} />
      <Step state={state} />
    </Page>
  )
}

function Step({ state }: RestorePageProps) {
  switch (state.phase) {
    case 'checking':
    case 'restoring':
      return <RestoreProgress state={state} />
    case 'locked':
      return <RestoreLocked key={String(state.wasWrong)} state={state} />
    case 'preview':
      return <RestorePreview fileName={state.fileName} preview={state.preview} />
    case 'restored':
      return <RestoreDone preview={state.preview} />
    case 'failed':
      return <RestoreFailed fileName={state.fileName} failure={state.failure} />
  }
}
