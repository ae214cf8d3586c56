import type { MapFacts } from '#domain/mapFacts.ts'
import type { Formats } from './formats.ts'
import type { Text } from './text.ts'

/** A figure, or a few words in its place, and what it is about: *3 av 5*, *nyttor har en kanal …*. */
export type MapFactWords = { readonly figure: string; readonly words: string }

/** What sentences about the map are made with. */
export type MapTexts = {
  readonly map: Text<'map'>
  readonly formats: Formats
  /** The name of a goal, benefit or unit, by its id. */
  readonly nameOf: (id: string) => string
}

/** The three facts about the map: what is given and kept, what is missing, and who is not with us yet. */
export function mapFactWords(facts: MapFacts, texts: MapTexts): readonly MapFactWords[] {
  return [keptWords(facts, texts), missingWords(facts, texts), togetherWords(facts, texts)]
}

function keptWords(facts: MapFacts, { map: t }: MapTexts): MapFactWords {
  const { activeBenefits: whole, benefitsKept: part } = facts
  if (whole === 0) return { figure: t('facts.noBenefit'), words: t('facts.noBenefitWords') }
  return { figure: t('facts.share', { part, whole }), words: t('facts.benefitsKept', { whole }) }
}

function missingWords(facts: MapFacts, { map: t }: MapTexts): MapFactWords {
  const { benefitsWithoutChannel, channelsWithoutPurpose, activeBenefits, activeGoals } = facts
  // That no benefit lacks a channel is no news before there is one.
  if (activeBenefits === 0 && channelsWithoutPurpose === 0)
    return { figure: t('facts.goals', { count: activeGoals }), words: t('facts.waiting') }
  if (benefitsWithoutChannel > 0 || channelsWithoutPurpose === 0)
    return {
      figure: t('facts.benefits', { count: benefitsWithoutChannel }),
      words: t('facts.withoutChannel'),
    }
  return {
    figure: t('facts.channels', { count: channelsWithoutPurpose }),
    words: t('facts.withoutPurpose'),
  }
}

function togetherWords(facts: MapFacts, { map: t, formats, nameOf }: MapTexts): MapFactWords {
  const { lacking, jointCreation, audiences, audiencesWithBenefit } = facts
  if (lacking)
    return {
      figure: t('facts.units', { count: lacking.requiredUnits }),
      words: t('facts.lacking', {
        benefit: nameOf(lacking.benefitId),
        names: formats.list(lacking.absentUnitIds.map(nameOf)),
      }),
    }
  if (jointCreation.of > 0)
    return {
      figure: t('facts.share', { part: jointCreation.joint, whole: jointCreation.of }),
      words: t('facts.joint'),
    }
  return {
    figure: t('facts.share', { part: audiencesWithBenefit, whole: audiences }),
    words: t('facts.audiences', { whole: audiences }),
  }
}

/** The sentence the map opens with: how many goals reach a channel, and which do not. */
export function mapLead(facts: MapFacts, { map: t, formats, nameOf }: MapTexts): string {
  const { activeGoals: goals, goalsNotReaching } = facts
  const reached = goals - goalsNotReaching.length
  if (goals === 0) return t('lead.noGoals')
  if (reached === 0) return t('lead.noneReaches', { goals })
  if (reached === goals) return t('lead.allReach', { goals })
  if (goalsNotReaching.length > mostNamed) return t('lead.mostlyReach', { reached, goals })
  return t('lead.someReach', {
    reached,
    goals,
    names: formats.list(goalsNotReaching.map(nameOf)),
  })
}

/** More names than these are no sentence. */
const mostNamed = 3
