import { CatchBoundary, Outlet } from '@tanstack/react-router'
import { Suspense, useRef } from 'react'
import { ExampleBanner } from '#features/monday/ExampleBanner.tsx'
import { useText } from '#i18n/text.ts'
import { DropAnywhere } from '#pieces/DropAnywhere.tsx'
import { SkipLink } from '#ui/SkipLink.tsx'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar.tsx'
import { StartNotices } from './StartNotices.tsx'
import { useScreenHeading } from './useScreenHeading.ts'

const mainId = 'main'

/** What stands around every screen. */
export function Shell() {
  const t = useText('shell')
  const main = useRef<HTMLElement>(null)
  useScreenHeading(main)
  return (
    <>
      <SkipLink targetId={mainId}>{t('skip')}</SkipLink>
      <div className={styles['shell']}>
        <Sidebar />
        <main id={mainId} tabIndex={-1} ref={main}>
          <StartNotices />
          <Suspense>
            <ExampleBanner />
          </Suspense>
          <Outlet />
        </main>
      </div>
      <CatchBoundary getResetKey={() => mainId} errorComponent={() => null}>
        <Suspense>
          <DropAnywhere />
        </Suspense>
      </CatchBoundary>
    </>
  )
}
