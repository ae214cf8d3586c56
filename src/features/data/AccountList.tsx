import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'
import styles from './AccountList.module.css'
import { AccountRow } from './AccountRow.tsx'
import { isIncluded, type AccountChoice, type DecidedAccount } from './choices.ts'
import { toPlaceKind } from './placeKind.ts'
import { toWeekAxis } from './weekAxis.ts'

/** With more accounts than these a search and a box for all of them help. */
const manyFrom = 6
/** More rows than these are drawn only when asked for: a few screenfuls, in one short task. */
const drawnAtFirst = 40

type AccountListProps = {
  readonly accounts: readonly DecidedAccount[]
  readonly openKey: number | null
  readonly onOpen: (key: number | null) => void
  readonly showsProblems: boolean
  readonly choose: (choices: ReadonlyMap<number, AccountChoice>) => void
}

/** Every account of the files with where its posts go; those known not to be ours folded away. */
export function AccountList({
  accounts,
  openKey,
  onOpen,
  showsProblems,
  choose,
}: AccountListProps) {
  const t = useText('importPreview.accounts')
  const { compare } = useFormats()
  const [search, setSearch] = useState('')
  const [drawn, setDrawn] = useState(drawnAtFirst)
  const axis = toWeekAxis(accounts.map(({ account }) => account.weeks))
  const remembered = accounts.filter(({ account }) => account.proposal.to === 'ignore')
  const candidates = accounts
    .filter(({ account }) => account.proposal.to !== 'ignore')
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compare(a.account.name, b.account.name))
  const sought = search.trim().toLocaleLowerCase()
  const found = candidates.filter(({ account }) =>
    `${account.name} ${account.handle}`.toLocaleLowerCase().includes(sought),
  )
  const included = found.filter(isIncluded)

  function rowOf(decided: DecidedAccount) {
    const { key } = decided.account
    return (
      <AccountRow
        key={key}
        decided={decided}
        axis={axis}
        isOpen={openKey === key}
        onToggle={() => onOpen(openKey === key ? null : key)}
        showsProblem={showsProblems}
        onChoose={(choice) => choose(new Map([[key, choice]]))}
      />
    )
  }

  return (
    <Card title={t(toPlaceKind(accounts.map(({ account }) => account.source)))}>
      {candidates.length >= manyFrom && (
        <div className={styles['tools']}>
          <Checkbox
            label={sought === '' ? t('all') : t('allShown')}
            checked={included.length === found.length && found.length > 0}
            isIndeterminate={included.length > 0 && included.length < found.length}
            onChange={({ target }) => {
              const leftOut = target.checked ? null : 'ignore'
              choose(new Map(found.map(({ account }) => [account.key, { leftOut }])))
            }}
          />
          <div className={styles['search']}>
            <TextField
              type="search"
              label={t('filter')}
              isLabelHidden
              placeholder={t('filter')}
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          </div>
        </div>
      )}
      {found.length === 0 && candidates.length > 0 && <p>{t('noHits')}</p>}
      <ul>{found.slice(0, drawn).map(rowOf)}</ul>
      {found.length > drawn && (
        <Button size="small" onClick={() => setDrawn(drawn + drawnAtFirst)}>
          {t('showMore', { count: Math.min(drawnAtFirst, found.length - drawn) })}
        </Button>
      )}
      {remembered.length > 0 && (
        <div className={styles['remembered']}>
          <Disclosure summary={t('notOurs', { count: remembered.length })}>
            <p>{t('notOursHint')}</p>
            <ul>{remembered.map(rowOf)}</ul>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

/** What is new comes first; what is known already hardly needs a look. It does not move when chosen. */
function rankOf({ account }: DecidedAccount): number {
  return account.proposal.to === 'create' ? 0 : 1
}
