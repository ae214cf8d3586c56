export const data = {
  title: 'Data och inställningar',
  leadEmpty:
    'Inga inlägg är inlästa än. Börja med en export från Meta Business Suite eller en bloggs flöde.',
  lead: 'Senast läste du in inlägg {when}. {count, plural, one {En inläsning} other {# inläsningar}} ligger till grund för det du ser på Måndag.',
  noPlan: {
    title: 'Här finns ingen plan än',
    text: 'Data och inställningar hör till en plan. Välj först hur du vill börja: tomt, med ett exempel eller genom att läsa in en fil.',
    toDoors: 'Till de tre sätten att börja',
  },
  readIn: {
    title: 'Läs in inlägg',
    drop: 'Släpp filer här, eller var som helst i fönstret',
    understood:
      'Exporter ur Meta Business Suite, WordPress och Blogger, arkiv från X, bloggars flöden och vilken tabell som helst med datum, som csv eller Excel. Flera filer går bra på en gång.',
    preview: 'Du ser vad de innehåller innan något sparas. Filerna lämnar aldrig datorn.',
    choose: 'Välj filer',
    paste: 'Klistra in text i stället',
    pasteLabel: 'Ett flöde, innehållet i en csv-fil eller rader med datum',
    pasteHint: 'Till exempel ”1 mars 2026”, eller ”1/3 Nu öppnar badet”.',
    pasteMissing: 'Klistra in texten först.',
    pasteRead: 'Läs texten',
    help: 'Så hämtar du en export från Meta Business Suite',
    steps: {
      open: 'Öppna Meta Business Suite på datorn och välj Insikter, sedan Innehåll.',
      export: 'Välj Exportera data uppe till höger.',
      choose:
        'Välj sidor eller konton, publicerade inlägg och en period. Ett helt år går bra, och flera sidor kan ligga i samma fil.',
      download: 'Skapa filen, hämta den som csv och läs in den här utan att öppna den i Excel.',
    },
    zone: 'Meta skriver alla tider i amerikansk tid. De räknas om, och du ser det innan du bekräftar.',
  },
  reading: {
    title: 'Läser filerna',
    file: 'Läser {name}',
    files: 'Läser {count, plural, other {# filer}}',
    progress: '{read} av {total}, {posts, plural, other {# inlägg}} hittills',
    calm: 'Inget är sparat än. Avbryter du händer ingenting.',
    cancel: 'Avbryt',
  },
  saved: {
    title:
      '{posts, plural, one {Ett inlägg är inläst} other {# inlägg är inlästa}} i {channels, plural, one {en kanal} other {# kanaler}}',
    nothingNew: 'Allt fanns redan',
    nothingNewText:
      '{known, plural, =0 {Inget lästes in, och inga inlägg har ändrats.} one {Inlägget i filen är redan inläst. Inget nytt har skrivits.} other {Alla # inlägg i filen är redan inlästa. Inget nytt har skrivits.}}',
    nothingLeft: 'Inget lästes in',
    daysOnly: 'Inga nya inlägg',
    daysOnlyText:
      'Filen säger för vilka dagar inläggen är kända, eller gav nya kanaler. Det är sparat.',
    known: '{known, plural, one {Ett inlägg fanns redan.} other {# inlägg fanns redan.}}',
    added: '{count, plural, one {ett nytt} other {# nya}}',
    allChannels: 'Visa alla {count, plural, other {# kanaler}}',
    toMonday: 'Se Måndag',
    undo: 'Ångra inläsningen',
    close: 'Stäng',
  },
  log: {
    title: 'Inläsningar',
    empty: 'Här kommer varje inläsning att stå, så att du kan ångra den.',
    undoMeaning:
      'Ångrar du en inläsning försvinner dess inlägg ur kanalerna. Inlägg som också finns i en annan inläsning blir kvar, och kanaler som den skapade försvinner om inget annat hör till dem.',
    posts: '{count, plural, one {ett inlägg} other {# inlägg}}',
    added: '{count, plural, =0 {inga nya} one {ett nytt} other {# nya}}',
    problems: '{count, plural, one {en rad oläst} other {# rader olästa}}',
    noChannels: 'ingen kanal',
    goneChannel: '{name} (borttagen)',
    manyChannels: '{count, plural, other {# kanaler}}',
    files: '{count, plural, other {# filer}}',
    undone: 'Ångrad {when}',
    undo: 'Ångra',
    undoOne: 'Ångra inläsningen {when}',
    restore: 'Ta tillbaka',
    restoreOne: 'Ta tillbaka inläsningen {when}',
    swept: 'Inläggen är raderade. Läs in filen igen om du vill ha dem.',
    example: 'Hör till Exempelkommun och försvinner med det.',
    more: 'Visa {count, plural, one {en äldre} other {# äldre}}',
    wasUndone: 'Inläsningen är ångrad.',
    wasRestored: 'Inläsningen är tillbaka.',
    notUndone: 'Inläsningen var redan ångrad.',
    restoreProblems: {
      swept: 'Det gick inte att ta tillbaka, för inläggen är raderade. Läs in filen igen.',
      overtaken:
        'Det gick inte att ta tillbaka, för samma inlägg har lästs in på nytt eller tagits bort sedan dess.',
      notUndone: 'Inläsningen är inte ångrad längre.',
    },
  },
  ignored: {
    title: 'Inte våra konton',
    text: 'Du har sagt att de här inte är era. De lämnas utanför varje inläsning.',
    takeBack: 'Ta tillbaka',
    takeBackOne: 'Ta tillbaka {name}',
  },
  settings: {
    title: 'Vems planen är',
    text: 'Namnen står överst i menyn. De sparas när du lämnar fältet.',
    organisation: 'Organisation',
    organisationExample: 'till exempel Socialförvaltningen',
    municipality: 'Kommun',
    optional: 'kan lämnas tom',
  },
  example: {
    title: 'Exempelkommun',
    text: 'En påhittad förvaltning med kanaler, uppehåll och inlägg att titta runt i. Den läggs bredvid det du har, och ett klick tar bort den.',
    load: 'Lägg in exemplet',
    loaded:
      'Exemplet är inlagt. Tar du bort det försvinner dess kanaler, uppehåll och inlägg; det du själv har gjort blir kvar.',
    clear: 'Ta bort exemplet',
  },
  storage: {
    title: 'Var allt ligger',
    text: 'Planen, kanalerna, uppehållen och de inlästa inläggens datum, länk och början av texten ligger i den här webbläsaren på den här datorn. Inget skickas härifrån, och filerna du läser in sparas inte.',
    used: 'Ungefär {used} är använt. Webbläsaren lovar plats för omkring {quota}.',
    unknown: 'Webbläsaren säger inte hur mycket plats som används.',
    promise: {
      promised:
        'Webbläsaren har lovat att inte rensa det av sig själv, inte heller när disken blir full.',
      refused:
        'Webbläsaren vill inte lova att behålla det om disken blir full. Lägg till sidan som bokmärke eller installera den som app, och fråga igen. Håll säkerhetskopian färsk så länge.',
      notAsked:
        'Webbläsaren tillfrågas om att behålla det när du har lagt till kanaler eller läst in inlägg.',
      needsHttps:
        'Sidan är öppnad över http, och då lovar webbläsaren inte att behålla det om disken blir full. Be den som sköter adressen om https, och håll säkerhetskopian färsk.',
      unsupported:
        'Den här webbläsaren lovar aldrig att behålla det om disken blir full. Håll säkerhetskopian färsk.',
    },
    askAgain: 'Fråga webbläsaren igen',
    warning:
      'Rensar du webbläsarens webbplatsdata, eller byter dator eller webbläsare, följer det inte med.',
  },
} as const
