import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { RegisterSearch } from './registerSearch.ts'

/** What the address says of the register, and the way to have it say something else. */
export function useRegisterSearch() {
  const search: RegisterSearch = useSearch({ from: '/channels' })
  const navigate = useNavigate({ from: '/channels' })
  const change = useCallback(
    (changed: RegisterSearch) => {
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
