import type { VoteInvitation } from '#domain/voteInvitation.ts'
import { toFragment } from '#domain/voteInvitation.ts'
import { useText } from '#i18n/text.ts'
import type { ScoredItem, SessionCard } from '#query/sessions.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useWho } from './useWho.ts'

type VoteLinksProps = {
  readonly card: SessionCard
  readonly round: number
  readonly scored: readonly ScoredItem[]
}

/** A link for each voter. Where another device cannot reach this address, it says so instead. */
export function VoteLinks({ card, round, scored }: VoteLinksProps) {
  const t = useText('prioritise.vote')
  const who = useWho(card)
  const { origin, hostname } = window.location
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const items = scored.map(({ facts }): VoteInvitation['items'][number] => [
    facts.title,
    facts.benefit ?? '',
  ])
  return (
    <Disclosure summary={t('links')}>
      <Stack gap={2}>
        <p>{isLocal ? t('local') : t('linksText')}</p>
        {card.participants.map(({ number: participant }) => (
          <TextField
            key={participant}
            label={who(participant)}
            readOnly
            value={`${origin}${import.meta.env.BASE_URL}vote#${toFragment({ session: card.session.id, round, participant, items })}`}
            onFocus={({ target }) => target.select()}
          />
        ))}
      </Stack>
    </Disclosure>
  )
}
