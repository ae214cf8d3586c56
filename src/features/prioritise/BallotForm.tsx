import { useState } from 'react'
import { scoreSteps, type BallotScores, type Score } from '#domain/score.ts'
import type { ItemFacts } from '#domain/sessionItem.ts'
import { useText } from '#i18n/text.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Form } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { ItemFactsList } from './ItemFactsList.tsx'
import styles from './Prioritise.module.css'

const questions = ['goal', 'benefit'] as const
type Question = (typeof questions)[number]
type Answer = `${Score}` | 'abstain'

type BallotFormProps = {
  readonly items: ReadonlyArray<{ readonly initiativeId: string; readonly facts: ItemFacts }>
  /** Whose it is. */
  readonly title: string
  readonly onHandIn: (scores: BallotScores) => unknown
  readonly onCancel?: (() => void) | undefined
}

/** One voter's ballot: two questions on each initiative, with words on every step. */
export function BallotForm({ items, title, onHandIn, onCancel }: BallotFormProps) {
  const t = useText('prioritise')
  const score = useText('voting.score')
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  // So many were missing when it was said that they are.
  const [asksAt, setAsksAt] = useState<number | null>(null)
  const missing = items.length * questions.length - answers.size

  function handIn() {
    if (missing > 0 && asksAt !== missing) {
      setAsksAt(missing)
      return
    }
    void onHandIn(
      new Map(
        items.map(({ initiativeId: id }) => [
          id,
          {
            goal: toScore(answers.get(key(id, 'goal'))),
            benefit: toScore(answers.get(key(id, 'benefit'))),
          },
        ]),
      ),
    )
  }

  return (
    <Form onSubmit={handIn}>
      <Stack gap={6}>
        <h2>{title}</h2>
        {items.map(({ initiativeId: id, facts }) => (
          <Card key={id} title={facts.title}>
            <p className={styles['soft']}>{facts.benefit}</p>
            {(facts.through ?? facts.leadUnit) !== undefined && (
              <Disclosure summary={t('facts.more')}>
                <ItemFactsList facts={facts} />
              </Disclosure>
            )}
            <div className={styles['pair']}>
              {questions.map((question) => (
                <RadioGroup
                  key={question}
                  label={score(question)}
                  options={[
                    ...scoreSteps.map((step) => ({
                      value: `${step}` as const,
                      label: score(`${question}${step}`),
                    })),
                    { value: 'abstain', label: score('abstain') },
                  ]}
                  value={answers.get(key(id, question)) ?? null}
                  onSelect={(answer) => setAnswers(new Map(answers).set(key(id, question), answer))}
                />
              ))}
            </div>
          </Card>
        ))}
        <div role="status">
          {asksAt !== null && missing > 0 && (
            <Banner kind="warning">{score('unanswered', { count: missing })}</Banner>
          )}
        </div>
        <Row>
          {onCancel && <Button onClick={onCancel}>{t('acts.cancel')}</Button>}
          <Button tone="primary" type="submit">
            {score('handIn')}
          </Button>
        </Row>
      </Stack>
    </Form>
  )
}

function key(id: string, question: Question): string {
  return `${id} ${question}`
}

function toScore(answer: Answer | undefined): Score | null {
  return scoreSteps.find((step) => `${step}` === answer) ?? null
}
