import { describe, expect, it } from 'vitest'
import type { CasePlan } from './boundaryCases.ts'
import { foundBy } from './foundBy.ts'

const benefit = { id: 'know', audienceId: 'young', goalIds: ['safe'] }
const channel = { id: 'page', benefitIds: ['know'], goalIds: ['safe'], ownerUnitIds: ['office'] }
const units = [{ id: 'office' }, { id: 'advice', closeToClients: true }]

type Parts = { readonly benefit?: object; readonly channel?: object; readonly unit?: object }

/** Where each rule finds one thing, to be changed at its border. */
const places: Readonly<Record<string, (parts: Parts) => CasePlan>> = {
  G2: (parts) => ({ audiences: [{ id: 'young' }], benefits: [{ ...benefit, ...parts.benefit }] }),
  G3: (parts) => ({ channels: [{ id: 'page', ...parts.channel }] }),
  G4: (parts) => ({
    audiences: [{ id: 'young' }],
    units: [{ id: 'a' }, { id: 'b', ...parts.unit }],
    benefits: [{ ...benefit, requiredUnitIds: ['a', 'b'], ...parts.benefit }],
    contributions: [{ unitId: 'a', benefitId: 'know', role: 'leads' }],
  }),
  G5: (parts) => ({
    audiences: [{ id: 'young' }],
    units: [{ id: 'a' }, { id: 'b', ...parts.unit }],
    benefits: [{ ...benefit, ...parts.benefit }],
    contributions: ['a', 'b'].map((unitId) => ({ unitId, benefitId: 'know', role: 'contributes' })),
  }),
  G8: (parts) => ({
    audiences: [{ id: 'young' }],
    benefits: [{ ...benefit, ...parts.benefit }],
    channels: [{ ...channel, writerRoleIds: ['w'], ...parts.channel }],
  }),
  G9: (parts) => ({ channels: [{ ...channel, writerRoleIds: ['w'], ...parts.channel }] }),
  G15: (parts) => ({
    audiences: [{ id: 'young' }],
    benefits: [{ ...benefit, ...parts.benefit }],
    channels: [
      { ...channel, id: 'other', status: 'silent' },
      { ...channel, ...parts.channel },
    ],
  }),
  G16: (parts) => ({
    units,
    goals: [{ id: 'safe', developmentArea: 'Safe childhood' }],
    audiences: [{ id: 'young' }],
    benefits: [{ ...benefit, ...parts.benefit }],
    channels: [{ ...channel, ...parts.channel }],
  }),
}

const count = (rule: string, parts: Parts) => foundBy(rule, places[rule]?.(parts) ?? {}).length

describe('at its border a rule', () => {
  it.each(Object.keys(places))('%s holds without any change', (rule) => {
    expect(count(rule, {})).toBe(1)
  })

  it.each(['G2', 'G4', 'G5', 'G8', 'G15'])('%s knows no benefit that is archived', (rule) => {
    expect(count(rule, { benefit: { archived: true } })).toBe(0)
  })

  it.each(['G3', 'G8', 'G9', 'G15'])('%s knows no channel that is closed or archived', (rule) => {
    expect(count(rule, { channel: { lifecycle: 'closed' } })).toBe(0)
    expect(count(rule, { channel: { archived: true } })).toBe(0)
  })

  it.each(['G3', 'G8', 'G9', 'G15', 'G16'])('%s takes a paused channel for live', (rule) => {
    expect(count(rule, { channel: { status: 'paused' } })).toBe(1)
  })

  it.each(['G4', 'G5'])('%s counts an outside party, but no unit that is archived', (rule) => {
    expect(count(rule, { unit: { kind: 'outside' } })).toBe(1)
    expect(count(rule, { unit: { archived: true } })).toBe(0)
  })

  it.each(['G8', 'G9', 'G15'])('%s sees one channel where two units own it', (rule) => {
    expect(count(rule, { channel: { ownerUnitIds: ['office', 'advice'] } })).toBe(1)
  })

  it('G16 hears a voice where one of two owners is close to the clients, as long as it is live', () => {
    const ownerUnitIds = ['office', 'advice']
    expect(count('G16', { channel: { ownerUnitIds } })).toBe(0)
    expect(count('G16', { channel: { ownerUnitIds, status: 'paused' } })).toBe(0)
    expect(count('G16', { channel: { ownerUnitIds, lifecycle: 'closed' } })).toBe(1)
    expect(count('G16', { channel: { ownerUnitIds }, benefit: { archived: true } })).toBe(1)
  })
})
