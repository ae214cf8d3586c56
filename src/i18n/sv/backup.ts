export const backup = {
  title: 'Säkerhetskopia',
  why: 'En säkerhetskopia är en enda fil med allt i planen: kanalerna, uppehållen och inläggen. Rensas webbläsaren, eller byter du dator, är den det som finns kvar. Lägg den där organisationen brukar spara sina filer.',
  age: {
    never: 'Ingen säkerhetskopia än',
    made: 'Säkerhetskopia {when}',
    from: 'Säkerhetskopia från {when}',
    old: 'Dags för en ny',
    folder: 'Mappen för säkerhetskopior behöver tillåtas',
  },
  last: {
    never: 'Ingen säkerhetskopia är gjord än.',
    written: 'Den senaste skrevs {when}, och filen är hel.',
    downloaded:
      'Den senaste lades bland dina hämtade filer {when}. Titta efter att den finns där: webbläsaren säger det inte.',
    restored: 'Det som finns här kom ur en säkerhetskopia från {when}.',
    unchanged: 'Inget har ändrats sedan dess.',
    old: 'Det som har ändrats sedan dess finns bara här. Gör en ny.',
  },
  make: 'Gör en säkerhetskopia',
  lock: 'Lås filen med en lösenfras',
  lockNeedsHttps:
    'Att låsa kräver en adress som börjar med https. Utan lösenfras går det bra här också.',
  passphrase: 'Lösenfras',
  passphraseHint: 'Minst tio tecken. Fyra eller fem ord är både säkrare och lättare att minnas.',
  repeated: 'Lösenfrasen en gång till',
  warning:
    'Glömmer du lösenfrasen kan ingen öppna filen, inte heller vi. Skriv upp den där du hittar den igen.',
  problems: {
    missing: 'Skriv en lösenfras, eller låt bli att låsa filen.',
    tooShort: 'Lösenfrasen behöver minst tio tecken.',
    differs: 'Det är inte samma lösenfras som i fältet ovanför. Skriv den en gång till.',
  },
  choosing: 'Välj i webbläsarens fönster var filen ska ligga.',
  writing: 'Skriver {name}',
  progress: '{done} av {total, plural, one {ett inlägg} other {# inlägg}}',
  notYet: 'Filen är inte klar än. Avbryter du blir det ingen säkerhetskopia.',
  cancel: 'Avbryt',
  close: 'Stäng',
  saved: {
    written: 'Säkerhetskopian är sparad',
    downloaded: 'Säkerhetskopian är klar',
    file: '{name}, {size}, {posts, plural, =0 {utan inlägg} one {ett inlägg} other {# inlägg}}.',
    lookForIt:
      'Den ligger bland dina hämtade filer. Titta efter att den finns där, för det säger webbläsaren inte.',
  },
  failures: {
    staleVersion:
      'Ingen säkerhetskopia gjordes, för en annan flik har en nyare version av Uthållig. Ladda om sidan och försök igen.',
    notRead:
      'Ingen säkerhetskopia gjordes, för webbläsaren kunde inte läsa det som är sparat. Ladda om sidan och försök igen.',
    changing:
      'Ingen säkerhetskopia gjordes, för inlägg kom och gick hela tiden. Vänta tills det som läses in är klart och försök igen.',
    needsHttps:
      'Ingen säkerhetskopia gjordes, för att låsa filen kräver https. Gör en utan lösenfras.',
    fileNotWritten:
      'Ingen säkerhetskopia gjordes, för filen gick inte att skriva. Kontrollera att det finns plats, eller välj ett annat ställe.',
    stopped: 'Ingen säkerhetskopia gjordes, för arbetet stannade. Försök igen.',
    cancelled: 'Ingen säkerhetskopia gjordes, för arbetet avbröts. Försök igen.',
  },
  folder: {
    title: 'Av sig själv, i en mapp',
    offer:
      'Välj en mapp, så läggs en säkerhetskopia där varje dag som något har ändrats, så länge Uthållig är öppen. De tio nyaste blir kvar, och den sista från varje månad. Andra filer i mappen rörs aldrig.',
    unlocked: 'De låses inte med lösenfras, så välj en mapp som bara rätt personer kommer åt.',
    no: 'Den här webbläsaren kan inte skriva i en mapp. Chrome och Edge på dator kan det. Här får du en påminnelse när den senaste säkerhetskopian är äldre än sju dagar.',
    needsHttps:
      'Att skriva i en mapp kräver en adress som börjar med https, och Chrome eller Edge på dator. Här får du en påminnelse när den senaste säkerhetskopian är äldre än sju dagar.',
    choose: 'Välj en mapp',
    another: 'Välj en annan mapp',
    stop: 'Sluta',
    stopped: 'Inga fler skrivs. De som finns i mappen ligger kvar.',
    writing: 'Skriver en säkerhetskopia i mappen {name} …',
    holds:
      'I mappen {name} {count, plural, =0 {ligger inga säkerhetskopior härifrån än} one {ligger en säkerhetskopia härifrån} other {ligger # säkerhetskopior härifrån}}.',
    latest: 'Den senaste skrevs {when}.',
    ask: 'Webbläsaren vill att du tillåter mappen {name} igen. Tills dess skrivs inget där.',
    denied:
      'Webbläsaren släpper inte in oss i mappen {name}. Tillåt mappen i webbläsarens inställningar för sidan, eller välj den igen.',
    allow: 'Tillåt mappen',
    problems: {
      gone: 'Mappen {name} finns inte där den var. Anslut disken den ligger på, eller välj en annan mapp.',
      forbidden: 'Webbläsaren lät oss inte skriva i mappen {name}. Tillåt den igen.',
      notWritten:
        'Den senaste kopian gick inte att skriva i mappen {name}. Det görs ett nytt försök om en stund; kontrollera att det finns plats.',
    },
  },
} as const
