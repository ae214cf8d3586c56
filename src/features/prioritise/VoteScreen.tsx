import { Suspense, use, useEffect, useMemo, useRef, useState } from 'react'
import { encodeBallot } from '#domain/ballotCode.ts'
import { groupedCode } from '#domain/codeAlphabet.ts'
import { abstention } from '#domain/score.ts'
import type { VoteInvitation } from '#domain/voteInvitation.ts'
import { useText } from '#i18n/text.ts'
import { CopyButton } from '#pieces/CopyButton.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { BallotForm } from './BallotForm.tsx'
import styles from './Prioritise.module.css'
import { invitationOfLink } from './voteLink.ts'

type VoteScreenProps = {
  /** What stands in the address from `#` on. */
  readonly hash: string
}

/** A ballot on the voter's own device, made from the link alone. It ends in a code, and stores nothing. */
export function VoteScreen({ hash }: VoteScreenProps) {
  const t = useText('shell')
  const vote = useText('voting')
  const invitation = useMemo(() => invitationOfLink(hash), [hash])
  useEffect(() => {
    document.title = t('title', { screen: vote('title') })
  }, [t, vote])
  return (
    <Suspense fallback={<Spinner label={t('loading')} />}>
      <Invited key={hash} reading={invitation} />
    </Suspense>
  )
}

function Invited({ reading }: { readonly reading: Promise<VoteInvitation | null> }) {
  const t = useText('voting')
  const invitation = use(reading)
  if (invitation) return <OwnBallot invitation={invitation} />
  return <PageHeader title={t('wrong')} lead={t('wrongText')} />
}

function OwnBallot({ invitation }: { readonly invitation: VoteInvitation }) {
  const t = useText('voting')
  const score = useText('voting.score')
  const [code, setCode] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { session, round, participant } = invitation
  const items = invitation.items.map(([title, benefit], at) => ({
    initiativeId: String(at),
    facts: { title, benefit, goals: [] },
  }))

  useEffect(() => {
    // Where one was on the long ballot is nowhere on what has come in its place.
    heading.current?.focus()
    window.scrollTo(0, 0)
  }, [code])

  return (
    <>
      <PageHeader
        titleRef={heading}
        title={t(code === null ? 'title' : 'done')}
        lead={t(code === null ? 'lead' : 'codeText')}
      />
      {code !== null && (
        <Card title={t('code')}>
          <Stack>
            <p className={styles['place']}>{groupedCode(code)}</p>
            <QrCode text={code} label={t('codeQr')} />
            <Row>
              <Button size="small" onClick={() => setCode(null)}>
                {t('again')}
              </Button>
              <CopyButton label={t('copy')} text={groupedCode(code)} />
            </Row>
          </Stack>
        </Card>
      )}
      {/* Still there for the one who wants to change an answer. */}
      <div hidden={code !== null}>
        <BallotForm
          items={items}
          title={score('participant', { number: participant })}
          onHandIn={(scores) => {
            const answers = items.map(({ initiativeId: id }) => scores.get(id) ?? abstention)
            setCode(encodeBallot({ participant, round, scores: answers }, session))
          }}
        />
      </div>
    </>
  )
}
