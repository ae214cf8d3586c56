import { expect, it } from 'vitest'
import { toBarrierDraft, toBarrierForm } from '#pieces/strategy/barrierForm.ts'

const written = {
  ...toBarrierForm(null, [{ objectKind: 'unit', objectId: 'u' }]),
  statement: ' Vi har alltid haft egna sidor. ',
}

it('saves what somebody said, about what it stands in the way of', () => {
  expect(toBarrierDraft(written)).toEqual({
    type: 'organisation',
    statement: 'Vi har alltid haft egna sidor.',
    status: 'open',
    objects: [{ objectKind: 'unit', objectId: 'u' }],
  })
})

it('saves nothing that says nothing', () => {
  expect(toBarrierDraft({ ...written, statement: ' ' })).toBe(null)
})

it('keeps the reason only of a barrier that is accepted', () => {
  const reason = { ...written, acceptedReason: 'Lagen säger så', owner: 'Enhetschef' }
  expect(toBarrierDraft(reason)).not.toHaveProperty('acceptedReason')
  expect(toBarrierDraft({ ...reason, status: 'accepted' })).toMatchObject({
    acceptedReason: 'Lagen säger så',
    owner: 'Enhetschef',
  })
})

it('accepts no barrier without a reason', () => {
  expect(toBarrierDraft({ ...written, status: 'accepted', acceptedReason: ' ' })).toBe(null)
})
