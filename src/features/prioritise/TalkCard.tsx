import { useState } from 'react'
import type { SessionResult } from '#domain/sessionResult.ts'
import { disagreementSubject } from '#domain/talkAbout.ts'
import { useText } from '#i18n/text.ts'
import type { SessionCard } from '#query/sessions.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TalkTimer } from './TalkTimer.tsx'
import { titleIn } from './titleIn.ts'
import type { useStageActs } from './useStageActs.ts'

type TalkCardProps = {
  readonly card: SessionCard
  readonly result: SessionResult
  readonly acts: ReturnType<typeof useStageActs>
}

/** What to talk about, the widest apart first, and a new round on what has been talked about. */
export function TalkCard({ card, result, acts }: TalkCardProps) {
  const t = useText('prioritise.talk')
  const { talkAbout, items, cut } = result.ranking
  const [chosen, setChosen] = useState<readonly string[]>(talkAbout)
  const name = titleIn(card)

  function about(id: string) {
    const figures = items.find((item) => item.id === id)?.figures
    return (
      figures &&
      t(`about.${disagreementSubject(figures.disagreementOnGoal, figures.disagreementOnBenefit)}`)
    )
  }

  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        {talkAbout.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <>
            <ol>
              {talkAbout.map((id) => (
                <li key={id}>
                  <strong>{name(id)}.</strong> {about(id)}
                </li>
              ))}
            </ol>
            <p>{t('how')}</p>
            <TalkTimer />
          </>
        )}
        {cut.isTied && cut.neighbours && (
          <p>{t('tie', { one: name(cut.neighbours[0]), other: name(cut.neighbours[1]) })}</p>
        )}
        <Disclosure summary={t('again')} isOpenAtFirst={card.session.stage === 'talk'}>
          <fieldset>
            <legend>{t('choose')}</legend>
            <Stack gap={2}>
              {card.items.map(({ initiativeId: id, facts }) => (
                <Checkbox
                  key={id}
                  label={facts.title}
                  checked={chosen.includes(id)}
                  onChange={({ target }) =>
                    setChosen(
                      target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                    )
                  }
                />
              ))}
              <div>
                <Button disabled={chosen.length === 0} onClick={() => void acts.openRound(chosen)}>
                  {t('act')}
                </Button>
              </div>
            </Stack>
          </fieldset>
        </Disclosure>
      </Stack>
    </Card>
  )
}
