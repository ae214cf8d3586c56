import type { EvidenceLevel } from '#domain/benefit.ts'
import type { ContributionRole } from '#domain/contribution.ts'
import type { ExampleAims } from './exampleAims.ts'
import type { ExampleUnits } from './exampleUnits.ts'

/** A benefit of the example, with what it is linked to by key. */
export type ExampleBenefit = {
  readonly statement: string
  readonly audience: keyof ExampleAims['audiences']
  readonly goal: keyof ExampleAims['goals']
  readonly evidence: EvidenceLevel
  readonly evidenceNote?: string
  readonly indicator?: string
  readonly baseline?: string
  /** The units it cannot be created without, with what each is to it. */
  readonly units: { readonly [Unit in keyof ExampleUnits]?: ContributionRole }
  /** The channels that give it. */
  readonly channels: readonly string[]
}

/** The benefits, each in its target group's words: four are created together, two lack somebody. */
export const exampleBenefits = {
  talk: {
    statement: 'Jag hittar någon att prata med utan att känna mig dum',
    audience: 'young',
    goal: 'childhood',
    evidence: 'researched',
    evidenceNote: 'Det som flest unga skrev i elevhälsans enkät.',
    units: { youth: 'leads', pupilHealth: 'contributes' },
    channels: ['ungdomsradgivningen'],
  },
  evening: {
    statement: 'Jag vet vart jag vänder mig på kvällen',
    audience: 'young',
    goal: 'childhood',
    evidence: 'assumption',
    indicator: 'Frågor efter klockan 17',
    baseline: '2 i veckan',
    units: { youth: 'leads', leisure: 'contributes', pupilHealth: 'missing' },
    channels: [],
  },
  task: {
    statement: 'Jag förstår vad uppdraget kräver av mig',
    audience: 'helpers',
    goal: 'homes',
    evidence: 'observation',
    evidenceNote: 'Den vanligaste frågan på informationsträffarna.',
    indicator: 'Informationsträffar där frågan ställs',
    baseline: '9 av 10',
    units: { contact: 'leads', communication: 'contributes' },
    channels: ['kontaktpoolen'],
  },
  support: {
    statement: 'Jag får stöd när jag har sagt ja',
    audience: 'helpers',
    goal: 'homes',
    evidence: 'observation',
    evidenceNote: 'Sagt av dem som avslutat ett uppdrag i förtid.',
    units: { contact: 'leads', administration: 'contributes' },
    channels: ['kontaktpoolen'],
  },
  centre: {
    statement: 'Jag ser vad som händer på mitt seniorcenter',
    audience: 'elders',
    goal: 'ageing',
    evidence: 'researched',
    evidenceNote: 'Tre av fyra besökare säger att de kom för något de läst om.',
    units: { north: 'leads', south: 'contributes', east: 'contributes' },
    channels: ['seniorcenter-norr', 'seniorcenter-soder', 'seniorcenter-ost'],
  },
  company: {
    statement: 'Jag har någon att gå dit med',
    audience: 'elders',
    goal: 'ageing',
    evidence: 'assumption',
    units: { north: 'leads', leisure: 'missing' },
    channels: [],
  },
} as const satisfies Readonly<Record<string, ExampleBenefit>>
export type ExampleBenefitKey = keyof typeof exampleBenefits

/** What each channel is meant for, besides its benefits. The others have nothing entered. */
export const exampleChannelAims: ReadonlyArray<{
  readonly channel: string
  readonly audience: keyof ExampleAims['audiences']
  readonly goal?: keyof ExampleAims['goals']
}> = [
  { channel: 'ungdomsradgivningen', audience: 'young', goal: 'childhood' },
  { channel: 'kontaktpoolen', audience: 'helpers', goal: 'homes' },
  { channel: 'seniorcenter-norr', audience: 'elders', goal: 'ageing' },
  { channel: 'seniorcenter-soder', audience: 'elders' },
  { channel: 'seniorcenter-ost', audience: 'elders', goal: 'ageing' },
]
