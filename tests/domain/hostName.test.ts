import fc from 'fast-check'
import { domainToASCII } from 'node:url'
import { describe, expect, it } from 'vitest'
import { toReadableHost, withoutDevicePrefix } from '#domain/hostName.ts'

describe('toReadableHost', () => {
  it.each([
    ['xn--malm-8qa.se', 'malmö.se'],
    ['www.xn--rksmrgs-5wao1o.example', 'www.räksmörgås.example'],
    ['xn--fiqs8s', '中国'],
    ['exempel.se', 'exempel.se'],
    ['xn--0.se', 'xn--0.se'],
    ['xn--', 'xn--'],
    ['xn--99999999999.se', 'xn--99999999999.se'],
  ])('reads %s as %s', (host, readable) => {
    expect(toReadableHost(host)).toBe(readable)
  })

  it('undoes what an independent encoder did', () => {
    fc.assert(
      fc.property(
        fc
          .stringMatching(/^[a-zåäöéüæøßœαβгд中文]{1,20}$/u)
          .filter((label) => !label.includes('ß')),
        (label) => {
          const host = `${label}.se`
          expect(toReadableHost(domainToASCII(host))).toBe(host)
        },
      ),
    )
  })
})

describe('withoutDevicePrefix', () => {
  it.each([
    ['www.exempel.se', 'exempel.se'],
    ['www.m.exempel.se', 'exempel.se'],
    ['m.se', 'm.se'],
    ['www.se', 'www.se'],
    ['mobilen.se', 'mobilen.se'],
  ])('makes %s %s', (host, bare) => {
    expect(withoutDevicePrefix(host)).toBe(bare)
  })
})
