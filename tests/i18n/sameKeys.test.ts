import { expectTypeOf, it } from 'vitest'
import type { DifferingArguments, SameKeys } from '#i18n/sameKeys.ts'
import type { Text } from '#i18n/text.ts'

type Swedish = {
  readonly lead: '{kept, number} av {all, number} kanaler håller planen'
  readonly part: { readonly name: '<strong>{channel}</strong> är tyst'; readonly plain: 'Tyst' }
}

it('compiles a translation only when it has every key and no other', () => {
  const complete = { lead: 'a', part: { name: 'b', plain: 'c' } } satisfies SameKeys<Swedish>
  // @ts-expect-error -- `plain` is missing
  const missing = { lead: 'a', part: { name: 'b' } } satisfies SameKeys<Swedish>
  // @ts-expect-error -- `more` is one too many
  const extra = { ...complete, lead: 'a', more: 'd' } satisfies SameKeys<Swedish>
  expectTypeOf([complete, missing, extra]).toBeArray()
})

it('names the messages that take different things in the two languages', () => {
  type Agreeing = {
    readonly lead: '{all, plural, other {#}} channels, {kept, number} keep the plan'
    readonly part: { readonly name: 'Quiet: <strong>{channel}</strong>'; readonly plain: 'Quiet' }
  }
  expectTypeOf<DifferingArguments<Swedish, Agreeing>>().toEqualTypeOf<never>()

  type Renamed = {
    readonly lead: '{kept, number} of {total, number} channels keep the plan'
    readonly part: { readonly name: '<b>{channel}</b> is quiet'; readonly plain: '{when} quiet' }
  }
  expectTypeOf<DifferingArguments<Swedish, Renamed>>().toEqualTypeOf<
    'lead' | 'part.name' | 'part.plain'
  >()
})

it('compiles a text only with its key and its arguments', () => {
  // Never called: that it compiles, with its two marked faults, is the test.
  function calls(t: Text<'shell'>) {
    t('title', { screen: 'Måndag' })
    // @ts-expect-error -- the argument is missing
    t('title')
    // @ts-expect-error -- there is no such text
    t('titel', { screen: 'Måndag' })
  }
  expectTypeOf(calls).toBeFunction()
})
