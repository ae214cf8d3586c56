import { useEffect } from 'react'
import { type StoreApi } from 'zustand'
import { useText } from '#i18n/text.ts'
import type { SaveFailure } from '#storage/saveFailure.ts'
import { useToasts } from '#ui/toasts.ts'

/** The latest write that was not saved; a new object each time. */
export type LastNotSaved = { readonly failure: SaveFailure | null }

/** Says so, whichever screen it came from. What the user typed stays in its field. */
export function NotSavedMessages({ news }: { readonly news: StoreApi<LastNotSaved> }) {
  const t = useText('failures.notSaved')
  const showToast = useToasts((toasts) => toasts.showToast)
  useEffect(
    () =>
      news.subscribe(({ failure }) => {
        if (failure) showToast({ kind: 'error', message: t(failure) })
      }),
    [news, showToast, t],
  )
  return null
}
