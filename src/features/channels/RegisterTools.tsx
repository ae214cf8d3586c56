import { ListFilter } from 'lucide-react'
import { useId, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { TextField } from '#ui/TextField.tsx'
import { RegisterFilterFields } from './RegisterFilterFields.tsx'
import type { RegisterRow } from './registerRows.ts'
import { filterCount, registerGroupings, type RegisterSearch } from './registerSearch.ts'
import styles from './RegisterTools.module.css'

type RegisterToolsProps = {
  readonly rows: readonly RegisterRow[]
  readonly search: RegisterSearch
  readonly onChange: (changed: RegisterSearch) => void
  /** What stands in the search field, ahead of the address. */
  readonly text: string
  readonly onType: (text: string) => void
  readonly onTypingEnd: () => void
}

const ungrouped = 'list'
const arrangements = [ungrouped, ...registerGroupings] as const

/** Which channels are shown, and under which headings. */
export function RegisterTools(props: RegisterToolsProps) {
  const { rows, search, onChange, text, onType, onTypingEnd } = props
  const t = useText('register')
  const channels = useText('channels')
  const filtersId = useId()
  const filters = filterCount(search)
  // Filters that choose already, in an address that was kept, are shown.
  const [isOpen, setIsOpen] = useState(filters > 0)
  return (
    <div className={styles['tools']} data-print="hide">
      <div className={styles['search']}>
        <TextField
          type="search"
          label={channels('search')}
          placeholder={t('searchHint')}
          value={text}
          onChange={({ target }) => onType(target.value)}
          onBlur={onTypingEnd}
          onKeyDown={({ key }) => {
            if (key === 'Enter') onTypingEnd()
          }}
        />
      </div>
      <Button aria-expanded={isOpen} aria-controls={filtersId} onClick={() => setIsOpen(!isOpen)}>
        <ListFilter aria-hidden />
        {filters === 0 ? t('filters') : t('filtersOn', { count: filters })}
      </Button>
      <div className={styles['grouping']}>
        <SegmentedControl
          label={t('grouping')}
          size="small"
          segments={arrangements.map((value) => ({
            value,
            label: t(`groupings.${value}`),
          }))}
          value={search.group ?? ungrouped}
          onSelect={(value) => onChange({ group: value === ungrouped ? undefined : value })}
        />
      </div>
      <div id={filtersId} hidden={!isOpen} className={styles['filters']}>
        {isOpen && <RegisterFilterFields rows={rows} search={search} onChange={onChange} />}
      </div>
    </div>
  )
}
