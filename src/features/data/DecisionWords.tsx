import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '#i18n/text.ts'
import styles from './DecisionWords.module.css'
import { isIncluded, type DecidedAccount } from './choices.ts'

/** What becomes of an account, in one line, and how many of its posts are new. */
export function DecisionWords({ decided }: { readonly decided: DecidedAccount }) {
  return (
    <>
      <span className={styles['where']}>
        <WhereWords decided={decided} />
      </span>
      {isIncluded(decided) && <NewsWords decided={decided} />}
    </>
  )
}

function WhereWords({ decided }: { readonly decided: DecidedAccount }) {
  const t = useText('importPreview.decision')
  const cadences = useText('cadences')
  const { target, card, draft, account } = decided
  switch (target) {
    case 'channel': {
      if (!card) return t('noChannel')
      const { id, name } = card.channel
      const link = (chunks: ReactNode) => (
        <Link to="/channels/$channelId" params={{ channelId: id }}>
          {chunks}
        </Link>
      )
      const { proposal } = account
      return proposal.to === 'channel' && proposal.channelId === id
        ? t.rich('channel', { name, link, how: t(`by.${proposal.matchedBy}`) })
        : t.rich('chosen', { name, link })
    }
    case 'create': {
      const { n, per } = draft.cadence
      if (draft.mode === 'monitor') return t('createMonitor')
      return n === null ? t('createUnfinished') : t('create', { cadence: cadences(per, { n }) })
    }
    case 'ignore':
    case 'later':
      return t(target)
  }
}

function NewsWords({ decided: { account } }: { readonly decided: DecidedAccount }) {
  const t = useText('importPreview.accounts')
  const { known, added, posts } = account
  if (posts === 0 || known === 0) return null
  return (
    <span className={styles['news']}>
      {added === 0 ? t('allKnown') : t('someKnown', { added, known })}
    </span>
  )
}
