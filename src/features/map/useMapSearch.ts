import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { MapSearch } from './mapSearch.ts'

/** What the address says of the map, and the way to have it say something else. */
export function useMapSearch() {
  const search: MapSearch = useSearch({ from: '/map' })
  const navigate = useNavigate({ from: '/map' })
  const change = useCallback(
    (changed: MapSearch) => {
      void navigate({
        search: (before) => ({ ...before, ...changed }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { search, change }
}
