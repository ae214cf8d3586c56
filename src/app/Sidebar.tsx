import { CatchBoundary, useRouterState } from '@tanstack/react-router'
import { Menu, X } from 'lucide-react'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { BackupAgeLine } from './BackupAgeLine.tsx'
import { Navigation } from './Navigation.tsx'
import { OrganisationLine } from './OrganisationLine.tsx'
import { PreferenceControls } from './PreferenceControls.tsx'
import styles from './Sidebar.module.css'

const contentId = 'sidebar-content'

/** Beside the screen where there is room; on a narrow one a bar whose button unfolds the rest. */
export function Sidebar() {
  const t = useText('shell')
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  // Open on the screen where it was opened: going to another closes it.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const isOpen = openOn === pathname
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isOpen) return
    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      setOpenOn(null)
      button.current?.focus()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [isOpen])

  const age = (
    <CatchBoundary getResetKey={() => pathname} errorComponent={() => null}>
      <Suspense fallback={null}>
        <BackupAgeLine />
      </Suspense>
    </CatchBoundary>
  )
  return (
    <header className={styles['sidebar']} data-print="hide">
      <div className={styles['top']}>
        <div>
          <p className={styles['brand']}>{t('brand')}</p>
          <CatchBoundary getResetKey={() => pathname} errorComponent={() => null}>
            <Suspense fallback={null}>
              <OrganisationLine />
            </Suspense>
          </CatchBoundary>
          <div className={styles['ageOnTop']}>{age}</div>
        </div>
        <div className={styles['menuButton']}>
          <IconButton
            label={isOpen ? t('closeMenu') : t('openMenu')}
            icon={isOpen ? X : Menu}
            aria-expanded={isOpen}
            aria-controls={contentId}
            onClick={() => setOpenOn(isOpen ? null : pathname)}
            ref={button}
          />
        </div>
      </div>
      <div id={contentId} className={styles['content']} data-open={isOpen}>
        <Navigation />
        <div className={styles['foot']}>
          <PreferenceControls />
          <p>{t('staysHere')}</p>
          <div className={styles['ageBelow']}>{age}</div>
        </div>
      </div>
    </header>
  )
}
