import { useEffect, useRef } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { EmptyDoor } from './EmptyDoor.tsx'
import { ExampleDoor } from './ExampleDoor.tsx'
import styles from './FirstRun.module.css'
import { LanguageChoice } from './LanguageChoice.tsx'
import { ReadInDoor } from './ReadInDoor.tsx'
import { RhythmSample } from './RhythmSample.tsx'

type FirstRunProps = {
  /** The plan has just been taken away, and the focus with it. */
  readonly takesFocus: boolean
}

/** What a browser without a plan is met by: what this is, where the data stays, three ways in. */
export function FirstRun({ takesFocus }: FirstRunProps) {
  const t = useText('firstRun')
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  return (
    <Page>
      <div className={styles['firstRun']}>
        <LanguageChoice />
        <header className={styles['opening']}>
          <h1 className={styles['title']} tabIndex={-1} ref={heading}>
            {t('title')}
          </h1>
          <p className={styles['lead']}>{t('lead')}</p>
          <p className={styles['stays']}>{t('stays')}</p>
        </header>
        <RhythmSample />
        <ul className={styles['doors']} aria-label={t('doors')}>
          <li className={styles['door']}>
            <EmptyDoor />
          </li>
          <li className={styles['door']}>
            <ExampleDoor />
          </li>
          <li className={styles['door']}>
            <ReadInDoor />
          </li>
        </ul>
      </div>
    </Page>
  )
}
