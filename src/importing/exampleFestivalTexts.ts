import type { ExampleText } from './exampleText.ts'

const beforehand = [
  '{evenemang} närmar sig! Programmet släpps {fredag}. Gissa vilka som [öppnar|avslutar] i år.',
  'Bakom kulisserna: i dag provar vi [ljuset|ljudet|scenen|rekvisitan]. Snart ses vi på {evenemang}.',
  'Vi söker [värdar|konferencierer|bagare|fotografer] till {evenemang}. Skriv till oss, så berättar vi mer.',
  'Tävling: vilket är ditt bästa minne från {evenemang}? Kommentera med en bild, så vinner kanske du [biljetter|en bok|fika för två].',
  'Affischen är här! Den är ritad av elever på [Kvarnskolan|kulturskolan|gymnasiets bildlinje].',
  'Så tar du dig till {evenemang}: [buss till torget|cykla|parkera vid ishallen]. Hörslinga och plats för rullstol finns överallt.',
  'Möt en av våra arrangörer: [bokbussen|hembygdsföreningen|dansgruppen|seniorkören]. De har längtat hela året.',
  'Allt är gratis. Allt är öppet för alla. Det är hela tanken med {evenemang}.',
  'Ta med en vän som aldrig har varit med. Snart är det dags för {evenemang}.',
  'Ny programpunkt: [en kväll med lokala berättare|skrivarverkstad för alla åldrar|visning av magasinet|allsång i biblioteket].',
  'I dag har vi packat [tvåhundra programblad|ljusslingor|scenkläder]. Det börjar kännas på riktigt nu.',
]

const meanwhile = [
  'Nu är det {evenemang}! Hela programmet finns på webben, och värdarna i gröna västar hjälper dig rätt.',
  'Slutsålt? Nej, det finns platser kvar till [visningen|verkstaden|konserten|berättarkvällen] i morgon.',
  'Tack, alla ni som kom i dag! I morgon fortsätter vi med [dans|poesi|film|lokalhistoria].',
  'Dagens bild: [fullt på läktaren|hundra ballonger|kören värmer upp|trapphuset fullt av sång].',
  'Missade du [invigningen|konserten|dansen]? Vi lägger ut bilder här under kvällen.',
  'Var är du i kväll? Vi tipsar om [biblioteket|hembygdsgården|kulturskolan], och vi bjuder på fika.',
  'Tappat något? Hittegodset finns vid [scenen|entrén] till kl. 21, sedan i medborgarservice.',
  'Så många besökare har vi aldrig haft en [förmiddag|eftermiddag]. Tack för att ni hjälps åt i köerna!',
  'I morgon är det barnens dag: [sagor|rytmik|ansiktsmålning|dockteater] kl. 10–14.',
]

/**
 * What a yearly event of Exempelkommun writes from the first of one month to the last of another; the
 * event itself is in the last ten days. `{evenemang}` is its name.
 * @param from month 1–12
 * @param to a later month of the same year
 */
export function exampleFestivalTexts(from: number, to: number): readonly ExampleText[] {
  return [
    ...beforehand.map((text) => ({ from: from * 100 + 1, to: to * 100 + 20, text })),
    ...meanwhile.map((text) => ({ from: to * 100 + 21, to: to * 100 + 31, text })),
  ]
}
