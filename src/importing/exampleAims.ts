import { dayOfCivil, toCivil, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { Audience } from '#domain/audience.ts'
import type { Goal } from '#domain/goal.ts'
import type { Vision } from '#domain/vision.ts'
import type { ExampleStamp } from './exampleUnits.ts'

/** The vision, the committee's three goals and the target groups of Exempelkommun. */
export type ExampleAims = {
  readonly vision: Vision
  readonly goals: Readonly<Record<'childhood' | 'homes' | 'ageing', Goal>>
  readonly audiences: Readonly<Record<'young' | 'helpers' | 'elders', Audience>>
}

export function exampleAims(today: DayNumber, stamp: ExampleStamp): ExampleAims {
  const { year } = toCivil(today)
  const by = toLocalDate(dayOfCivil(year + 1, 12, 31))
  const goal = (fields: Pick<Goal, 'title' | 'developmentArea' | 'indicator'>): Goal => ({
    ...stamp(),
    ...fields,
    level: 'committee',
    by,
    status: 'active',
  })
  return {
    vision: {
      ...stamp(),
      text: 'Alla i Exempelkommun ska kunna få stöd i tid, nära och på sina egna villkor.',
      source: `Socialnämndens verksamhetsplan ${year}`,
      validFrom: toLocalDate(dayOfCivil(year, 1, 1)),
    },
    goals: {
      childhood: {
        ...goal({
          title: 'Trygg uppväxt',
          developmentArea: 'Barn och unga',
          indicator: 'Andel unga som vet vart de kan vända sig',
        }),
        baseline: '58 %',
        target: '75 %',
      },
      homes: {
        ...goal({
          title: 'Fler kontaktpersoner och familjehem',
          developmentArea: 'Stöd i vardagen',
          indicator: 'Nya kontaktpersoner och familjehem per år',
        }),
        baseline: '14',
        target: '25',
      },
      ageing: {
        ...goal({
          title: 'Aktivt åldrande',
          developmentArea: 'Äldre',
          indicator: 'Äldre som är med på något på ett seniorcenter varje månad',
        }),
        baseline: '410',
        target: '550',
      },
    },
    audiences: {
      young: {
        ...stamp(),
        name: 'Ungdomar 13–20',
        description: 'som behöver stöd',
        size: 'cirka 2 300 i åldern, kanske var femte behöver stöd',
        whereTheyAre: 'Skolan, fritidsgården och sina telefoner, mest på kvällen.',
        languageNeeds:
          'Korta texter på lätt svenska. Viktig information på de fem största språken.',
        accessibilityNeeds: 'Textade filmer.',
        knowledgeSource: 'Samtal på fritidsgården och elevhälsans årliga enkät.',
        sensitive: true,
      },
      helpers: {
        ...stamp(),
        name: 'Vuxna som kan hjälpa',
        description: 'kontaktpersoner, stödfamiljer och familjehem',
        size: 'cirka 60 uppdrag i dag',
        whereTheyAre: 'Föreningar, arbetsplatser och Facebook.',
        knowledgeSource: 'Intervjuer med dem som tackat ja och dem som tackat nej.',
      },
      elders: {
        ...stamp(),
        name: 'Äldre hemma',
        description: 'och deras anhöriga',
        size: 'cirka 3 100 över 75 år',
        whereTheyAre: 'Hemma, på seniorcentret och vid apoteket.',
        accessibilityNeeds: 'Stor text och god kontrast. Allt ska gå att få på papper.',
        knowledgeSource: 'De som arbetar på centren, och frågor vid kaffet.',
      },
    },
  }
}
