import { CatchBoundary, Link, useRouterState } from '@tanstack/react-router'
import { Check, House, Link2, List, Network, SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './Navigation.module.css'
import type { Waiting } from './NavigationCounts.tsx'
import { useIsIdle } from './useIsIdle.ts'

// The rules and the figures of every channel are no part of the first screen's script.
const NavigationCounts = lazy(async () => ({
  default: (await import('./NavigationCounts.tsx')).NavigationCounts,
}))

const working = [
  { to: '/', name: 'monday', icon: House },
  { to: '/map', name: 'map', icon: Network },
  { to: '/prioritise', name: 'prioritise', icon: Check },
  { to: '/boundaries', name: 'boundaries', icon: Link2 },
  { to: '/channels', name: 'channels', icon: List },
] as const

const basis = [{ to: '/data', name: 'data', icon: SlidersHorizontal }] as const

type Entry = (typeof working)[number] | (typeof basis)[number]

/** The screens, and beside two of them how much waits there, which is counted when there is nothing else to do. */
export function Navigation() {
  const t = useText('shell')
  const isIdle = useIsIdle()
  // An import changes what is counted many times a second, and must not wait for it.
  const isReadingIn = useRouterState({ select: ({ location }) => location.pathname === '/data' })
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  return (
    <nav aria-label={t('navigation')} className={styles['navigation']}>
      <Entries entries={working} waiting={waiting} />
      <h2 className={styles['group']} id="navigation-basis">
        {t('basis')}
      </h2>
      <Entries entries={basis} labelledBy="navigation-basis" />
      {isIdle && !isReadingIn && (
        <CatchBoundary getResetKey={() => ''} errorComponent={() => null}>
          <Suspense>
            <NavigationCounts onCount={setWaiting} />
          </Suspense>
        </CatchBoundary>
      )}
    </nav>
  )
}

type EntriesProps = {
  readonly entries: readonly Entry[]
  readonly labelledBy?: string
  readonly waiting?: Waiting | null
}

function Entries({ entries, labelledBy, waiting }: EntriesProps) {
  const t = useText('shell.screens')
  return (
    <ul aria-labelledby={labelledBy}>
      {entries.map(({ to, name, icon: Icon }) => {
        const counts = name === 'boundaries' || name === 'channels' ? waiting?.[name] : undefined
        return (
          <li key={to} className={styles['entry']}>
            <Link
              to={to}
              className={styles['link']}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              aria-describedby={counts ? `waiting-${name}` : undefined}
            >
              <Icon aria-hidden />
              {t(name)}
            </Link>
            {(name === 'boundaries' || name === 'channels') && (
              <Badge id={`waiting-${name}`} name={name} count={counts ?? 0} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

type BadgeProps = {
  readonly id: string
  readonly name: keyof Waiting
  readonly count: number
}

/** A number on top of the link, and what it counts for who hears it; nothing while nothing waits. */
function Badge({ id, name, count }: BadgeProps) {
  const t = useText('shell.waiting')
  if (count === 0) return null
  return (
    <span className={styles['badge']}>
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <VisuallyHidden>
        <span id={id}>{t(name, { count })}</span>
      </VisuallyHidden>
    </span>
  )
}
