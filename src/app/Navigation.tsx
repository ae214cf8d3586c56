import { Link } from '@tanstack/react-router'
import { Check, House, Link2, List, Network, SlidersHorizontal } from 'lucide-react'
import { useText } from '#i18n/text.ts'
import styles from './Navigation.module.css'

const working = [
  { to: '/', name: 'monday', icon: House },
  { to: '/map', name: 'map', icon: Network },
  { to: '/prioritise', name: 'prioritise', icon: Check },
  { to: '/boundaries', name: 'boundaries', icon: Link2 },
  { to: '/channels', name: 'channels', icon: List },
] as const

const basis = [{ to: '/data', name: 'data', icon: SlidersHorizontal }] as const

type Entry = (typeof working)[number] | (typeof basis)[number]

export function Navigation() {
  const t = useText('shell')
  return (
    <nav aria-label={t('navigation')} className={styles['navigation']}>
      <Entries entries={working} />
      <h2 className={styles['group']} id="navigation-basis">
        {t('basis')}
      </h2>
      <Entries entries={basis} labelledBy="navigation-basis" />
    </nav>
  )
}

type EntriesProps = { readonly entries: readonly Entry[]; readonly labelledBy?: string }

function Entries({ entries, labelledBy }: EntriesProps) {
  const t = useText('shell.screens')
  return (
    <ul aria-labelledby={labelledBy}>
      {entries.map(({ to, name, icon: Icon }) => (
        <li key={to}>
          <Link
            to={to}
            className={styles['link']}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            <Icon aria-hidden />
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
