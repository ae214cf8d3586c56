import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addDays, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import styles from './LogWeek.module.css'

type WeekPickerProps = { readonly monday: DayNumber; readonly newest: DayNumber }

/** To the week before or after; what has been entered is kept. */
export function WeekPicker({ monday, newest }: WeekPickerProps) {
  const t = useText('handLog')
  const isNewest = monday >= newest
  return (
    <nav aria-label={t('chooseWeek')} className={styles['weeks']}>
      <WeekLink monday={addDays(monday, -7)} newest={newest}>
        <ChevronLeft aria-hidden />
        {t('previous')}
      </WeekLink>
      {!isNewest && (
        <WeekLink monday={addDays(monday, 7)} newest={newest}>
          {t('next')}
          <ChevronRight aria-hidden />
        </WeekLink>
      )}
      {monday < addDays(newest, -7) && (
        <WeekLink monday={newest} newest={newest}>
          {t('last')}
        </WeekLink>
      )}
    </nav>
  )
}

type WeekLinkProps = WeekPickerProps & { readonly children: ReactNode }

function WeekLink({ monday, newest, children }: WeekLinkProps) {
  return (
    <Link
      to="/log"
      // What is usual stays out of the address.
      search={{ week: monday === newest ? undefined : toLocalDate(monday) }}
      replace
      resetScroll={false}
      className={buttonClass({ size: 'small' })}
    >
      {children}
    </Link>
  )
}
