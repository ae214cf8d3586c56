import { inTerm, type ExampleText } from './exampleText.ts'

/** What the contact-person pool of Exempelkommun writes on its page. */
export const exampleContactTexts: readonly ExampleText[] = [
  'Har du tid över [en kväll i veckan|varannan helg|några timmar i veckan]? Som kontaktperson gör du skillnad för [ett barn|en ungdom|en vuxen] i din egen kommun.',
  'Vi söker en kontaktperson till en [pojke|flicka] på [9|11|13|15] år som gillar [fotboll|djur|att baka|dataspel|att fiska]. Är det du?',
  'Stödfamilj sökes: ett barn behöver en lugn famn två helger i månaden. Du behöver inte vara ett par eller bo i hus.',
  'Vad gör en kontaktperson? Tar en [fika|promenad|biotur], lyssnar och finns där. Du får ersättning och någon hos oss att ringa.',
  ...inTerm(
    'Informationsträff {onsdag} kl. [17.30|18|18.30] för dig som är nyfiken på att bli kontaktperson. Vi bjuder på kaffe. Ingen anmälan behövs.',
  ),
  '”Jag trodde att man måste vara perfekt. Det räcker att man dyker upp.” Så säger en av våra kontaktpersoner efter [ett|två|tre] år.',
  'Fråga: Måste jag ha egen bil? Svar: Nej. Det viktigaste är att du tycker om människor och håller det du lovar.',
  'Fråga: Hur lång tid tar det att bli godkänd? Svar: Oftast [fyra till sex|sex till åtta] veckor, med samtal, registerutdrag och hembesök.',
  'Fråga: Får jag välja vem jag träffar? Svar: Ja. Vi berättar om behovet, du tackar ja eller nej, och ni träffas först.',
  'Tack till alla våra stödfamiljer! Ni öppnar [köket|trädgården|soffan|vardagsrummet] och det märks.',
  ...inTerm(
    'Kurskväll för våra uppdragstagare {torsdag} kl. 18: att lyssna när någon [inte vill prata|är arg|är ledsen].',
  ),
  'Kan du bara ibland? Vi behöver också dig som kan rycka in [någon helg|vid enstaka tillfällen|när ordinarie är sjuk].',
  'Familjehem är en vanlig familj med plats för ett barn till. Boka ett samtal utan förpliktelse {tisdag} eller {torsdag}.',
  'Visste du att de flesta som blir kontaktpersoner har hört om det av en vän? Dela gärna, så når vi fler.',
  'Vi söker någon som kan [spela schack|åka buss|laga mat|gå till badhuset] tillsammans med en [kille|tjej] i [tonåren|20-årsåldern].',
  'Ålder? Våra kontaktpersoner är mellan 21 och 74 år. Det enda alla har gemensamt är att de bryr sig.',
  ...inTerm(
    'Du som redan är kontaktperson: kom på frukost {fredag} kl. [7.30|8]. Vi pratar om gränser, glädje och [helger|högtider|mobiler].',
  ),
  'I år har [åtta|elva|fjorton] barn och unga fått en kontaktperson. Fler väntar. Kanske på dig.',
  'Vad får man i ersättning? Arvode och omkostnader enligt rekommendation. Men frågar du dem som gör det svarar de något annat.',
  'Vi träffas gärna på din arbetsplats och berättar på [tio|femton] minuter. Skriv till oss, så kommer vi.',
  ...inTerm(
    'Rekryteringskväll på biblioteket {onsdag} kl. 17–19. Kom när du vill, ställ vilka frågor du vill.',
  ),
  'Syskon behöver ibland få bo nära varandra. Vi söker en stödfamilj som kan ta emot [två|tre] barn samma helg.',
  {
    from: 801,
    to: 915,
    text: 'Ny termin och nya vanor. Vill du ge [en eftermiddag|en kväll] i veckan åt ett barn som behöver en vuxen till?',
  },
  {
    from: 1015,
    to: 1105,
    text: 'På höstlovet är behovet extra stort. Kan du hitta på något tillsammans med en tonåring [en dag|två dagar]?',
  },
  {
    from: 1120,
    to: 1222,
    text: 'Julen är lång för den som är ensam. Vi söker stödfamiljer som kan ta emot ett barn under [julhelgen|mellandagarna|trettonhelgen].',
  },
  {
    from: 102,
    to: 131,
    text: 'Nyårslöfte? Byt ett mot två timmar i veckan. Läs hur du blir kontaktperson, eller kom {onsdag} kl. 18.',
  },
  {
    from: 201,
    to: 310,
    text: 'Sportlovet närmar sig. Kan du ta med ett barn till [pulkabacken|isen|badhuset]? Vi matchar och betalar omkostnaderna.',
  },
  {
    from: 401,
    to: 531,
    text: 'Våren är här och många vill komma ut. Vi söker dig som gärna [cyklar|fiskar|vandrar|spelar boll] och vill göra det tillsammans.',
  },
  {
    from: 515,
    to: 815,
    text: 'Sommaruppdrag: en vecka i juli eller augusti. Vi söker familjer nära [vatten|skog|stan] som har plats för en till.',
  },
]
