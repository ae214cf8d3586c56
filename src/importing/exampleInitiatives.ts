import type { InitiativeLifecycle } from '#domain/initiative.ts'
import type { ExampleBenefitKey } from './exampleBenefits.ts'
import type { ExampleUnits } from './exampleUnits.ts'

/** An initiative of the example; the target group is its benefit's. */
export type ExampleInitiative = {
  readonly title: string
  readonly benefit: ExampleBenefitKey
  readonly channel?: string
  readonly way?: string
  readonly lead: keyof ExampleUnits
  readonly hoursPerWeek: number
  readonly lifecycle: InitiativeLifecycle
}

/** The eight that the management group can choose among. */
export const exampleInitiatives: readonly ExampleInitiative[] = [
  {
    title: 'Berättelser från kontaktpersoner',
    benefit: 'task',
    channel: 'kontaktpoolen',
    lead: 'contact',
    hoursPerWeek: 3,
    lifecycle: 'planned',
  },
  {
    title: 'Frågestund på kvällen',
    benefit: 'evening',
    channel: 'ungdomsradgivningen',
    lead: 'youth',
    hoursPerWeek: 3,
    lifecycle: 'idea',
  },
  {
    title: 'Porträtt av ungdomsrådgivarna',
    benefit: 'talk',
    channel: 'ungdomsradgivningen',
    lead: 'youth',
    hoursPerWeek: 1.5,
    lifecycle: 'underWay',
  },
  {
    title: 'En gemensam seniorblogg',
    benefit: 'centre',
    channel: 'seniorcenter-norr',
    lead: 'north',
    hoursPerWeek: 2,
    lifecycle: 'idea',
  },
  {
    title: 'Följ med-kompisar',
    benefit: 'company',
    way: 'en följ med-kompis på varje seniorcenter',
    lead: 'north',
    hoursPerWeek: 4,
    lifecycle: 'idea',
  },
  {
    title: 'Samtalskvällar för nya familjehem',
    benefit: 'support',
    way: 'en samtalskväll i månaden, med inbjudan på sidan',
    lead: 'contact',
    hoursPerWeek: 3,
    lifecycle: 'idea',
  },
  {
    title: 'Gästinlägg från Elevhälsan',
    benefit: 'talk',
    channel: 'ungdomsradgivningen',
    lead: 'pupilHealth',
    hoursPerWeek: 1,
    lifecycle: 'idea',
  },
  {
    title: 'Affischer vid busshållplatserna',
    benefit: 'evening',
    way: 'affischer med ett nummer och en öppettid',
    lead: 'leisure',
    hoursPerWeek: 0.5,
    lifecycle: 'idea',
  },
]
