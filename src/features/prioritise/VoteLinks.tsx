import { useState } from 'react'
import type { VoteInvitation } from '#domain/voteInvitation.ts'
import { useText } from '#i18n/text.ts'
import type { ScoredItem, SessionCard } from '#query/sessions.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useWho } from './useWho.ts'
import { VoteLink } from './VoteLink.tsx'

type VoteLinksProps = {
  readonly card: SessionCard
  readonly round: number
  readonly scored: readonly ScoredItem[]
}

/** A link for each voter. Where another device cannot reach this address, it says so instead. */
export function VoteLinks({ card, round, scored }: VoteLinksProps) {
  const t = useText('voting')
  const who = useWho(card)
  const [isOpen, setOpen] = useState(false)
  /** One at a time, so that no telephone reads that of somebody else. */
  const [shown, setShown] = useState<number | null>(null)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname)
  const items = scored.map(({ facts }): VoteInvitation['items'][number] => [
    facts.title,
    facts.benefit ?? '',
  ])
  return (
    <Disclosure summary={t('links')} onToggle={setOpen}>
      <Stack gap={4}>
        <p>{isLocal ? t('local') : t('linksText')}</p>
        {isOpen &&
          card.participants.map(({ number }) => (
            <VoteLink
              key={number}
              who={who(number)}
              invitation={{ session: card.session.id, round, participant: number, items }}
              isShown={shown === number}
              onShow={isLocal ? null : (shows) => setShown(shows ? number : null)}
            />
          ))}
      </Stack>
    </Disclosure>
  )
}
