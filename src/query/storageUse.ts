import { useQuery } from '@tanstack/react-query'

/** How much of the browser's room is used, in bytes. `unknown`: the browser does not say. */
export type StorageUse =
  | { readonly is: 'known'; readonly usedBytes: number; readonly quotaBytes: number }
  | { readonly is: 'unknown' }
  | { readonly is: 'asking' }

const asking: StorageUse = { is: 'asking' }

/**
 * The browser's own estimate for this origin, asked for anew when an import has come or gone. Browsers
 * round it, and on plain http they do not give it.
 */
export function useStorageUse(): StorageUse {
  const { data } = useQuery({
    queryKey: ['storageUse'],
    queryFn: estimateUse,
    meta: { tables: ['imports'] },
  })
  return data ?? asking
}

async function estimateUse(): Promise<StorageUse> {
  // Missing on plain http, whatever its type says.
  if (!('storage' in navigator)) return { is: 'unknown' }
  try {
    const { usage, quota } = await navigator.storage.estimate()
    if (usage === undefined || quota === undefined) return { is: 'unknown' }
    return { is: 'known', usedBytes: usage, quotaBytes: quota }
  } catch {
    return { is: 'unknown' }
  }
}
