import { useState } from 'react'
import { encodeBallot } from '#domain/ballotCode.ts'
import { abstention } from '#domain/score.ts'
import { fromFragment } from '#domain/voteInvitation.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Stack } from '#ui/Stack.tsx'
import { BallotForm } from './BallotForm.tsx'
import styles from './Prioritise.module.css'

/** A ballot on the voter's own device, made from the link alone. It ends in a code, and stores nothing. */
export function VoteScreen() {
  const t = useText('prioritise.vote')
  const score = useText('prioritise.score')
  const [invitation] = useState(() => fromFragment(window.location.hash.slice(1)))
  const [code, setCode] = useState<string | null>(null)
  if (!invitation)
    return (
      <Page>
        <EmptyState title={t('wrong')}>
          <p>{t('wrongText')}</p>
        </EmptyState>
      </Page>
    )
  const { session, round, participant } = invitation
  const items = invitation.items.map(([title, benefit], at) => ({
    initiativeId: String(at),
    facts: { title, benefit, goals: [] },
  }))
  return (
    <Page>
      <PageHeader title={t('title')} lead={code === null && t('lead')} />
      {code === null ? (
        <BallotForm
          items={items}
          title={score('participant', { number: participant })}
          onHandIn={(scores) => {
            const answers = items.map(({ initiativeId: id }) => scores.get(id) ?? abstention)
            setCode(encodeBallot({ participant, round, scores: answers }, session))
          }}
        />
      ) : (
        <div role="status">
          <Card title={t('code')}>
            <Stack>
              <p className={styles['place']}>{code}</p>
              <p>{t('codeText')}</p>
              <div>
                <Button onClick={() => setCode(null)}>{t('again')}</Button>
              </div>
            </Stack>
          </Card>
        </div>
      )}
    </Page>
  )
}
