export const recovery = {
  kinds: {
    gone: {
      title: 'Det som fanns här är borta',
      lead: 'Webbläsarens lagring är tom. Webbplatsdata kan ha rensats, av någon eller av webbläsaren själv när den behövde plats.',
    },
    thrownAway: {
      title: 'Webbläsaren har kastat det som fanns här',
      lead: 'Den kunde inte läsa det som var sparat, slängde det och började om med en tom lagring.',
    },
    partial: {
      title: 'En del av det som fanns här saknas',
      lead: 'Webbläsaren har tappat något som var sparat. Vad som saknas står här nedanför.',
    },
    behind: {
      title: 'Det senaste saknas',
      lead: 'Det som ligger i webbläsaren är äldre än det du senast sparade: de sista ändringarna finns inte kvar.',
    },
    damaged: {
      title: 'En del av det som är sparat är skadat',
      lead: 'Allt som är sparat har lästs igenom, och en del är inte som det skrevs.',
    },
  },
  held: 'Där fanns {channels, plural, =0 {inga kanaler} one {en kanal} other {# kanaler}} och {posts, plural, =0 {inga inlägg} one {ett inlägg} other {# inlägg}}.',
  safe: {
    gone: 'Säkerhetskopior som ligger utanför webbläsaren är orörda. Inget skrivs här förrän du har valt.',
    left: 'Det som är kvar är orört, och inget ändras förrän du har valt. Säkerhetskopior som ligger utanför webbläsaren berörs inte.',
  },
  facts: {
    caption: 'Vad som saknas',
    damaged: 'Vad som är skadat',
    what: 'Vad',
    expected: 'Ska finnas',
    found: 'Finns',
    changed: 'Innehållet har ändrats av något annat än Uthållig i: {names}.',
    posts:
      'Av {expected, plural, one {ett inlägg} other {# inlägg}} i {imports, plural, one {en inläsning} other {# inläsningar}} finns {found, plural, =0 {inget} other {#}} kvar.',
    index:
      '{expected, plural, one {Ett inlägg} other {# inlägg}} i {imports, plural, one {en inläsning} other {# inläsningar}} finns kvar, men inte allt som de hittas med.',
    readAgain:
      'Har du filerna de kom ur kan du gå vidare, ångra inläsningen under Data och inställningar och läsa in filerna igen.',
  },
  words: {
    plan: 'Uppgifter om planen',
    units: 'Enheter',
    channels: 'Kanaler',
    pauses: 'Uppehåll',
    coverage: 'Dagar som är kända',
    logged: 'Loggade inlägg',
    imports: 'Inläsningar',
    removedPosts: 'Borttagna inlägg',
    rest: 'Kopplingar och annat',
  },
  restore: {
    title: 'Återställ en säkerhetskopia',
    named: 'Den senaste vi vet av gjordes {when} och heter {name}.',
    known: 'Den senaste vi vet av gjordes {when}. Filens namn slutar på .uthallig.',
    noneKnown:
      'Vi vet inte av någon. Men en fil vars namn slutar på .uthallig, bland hämtade filer eller där organisationen sparar sina, är en säkerhetskopia.',
    calm: 'Du ser vad filen innehåller innan något händer.',
  },
  keep: {
    title: 'Spara det som är kvar',
    text: 'Gör en säkerhetskopia av det som finns här innan du väljer. Då går inte mer förlorat, vad du än väljer.',
  },
  goOn: {
    title: 'Gå vidare med det som är kvar',
    text: 'Du arbetar vidare utan det som saknas, och blir inte påmind om det igen.',
    act: 'Gå vidare',
  },
  beginAgain: {
    title: 'Börja om',
    text: 'Har du ingen säkerhetskopia får du börja om med en tom plan.',
    act: 'Börja om från början',
  },
  notice: {
    title: 'En del av det som är sparat är skadat',
    text: 'Något har hänt i webbläsarens lagring. Se vad det är och vad du kan göra.',
    show: 'Se vad som är skadat',
  },
  clock: {
    title: 'Går datorns klocka rätt? Den säger {today}.',
    behind:
      'Uthållig användes senast {lastUse}, enligt samma klocka. Går den fel blir alla veckor fel: ställ den rätt.',
    ahead:
      'Uthållig användes senast {lastUse}, och det är länge sedan. Går klockan fel blir alla veckor fel: ställ den rätt.',
    isRight: 'Den går rätt',
  },
} as const
