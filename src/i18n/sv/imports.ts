export const imports = {
  sources: {
    'meta-facebook': 'Facebook ur Meta Business Suite',
    'meta-instagram': 'Instagram ur Meta Business Suite',
    rss: 'Flöde, RSS',
    rdf: 'Flöde, RSS 1.0',
    atom: 'Flöde, Atom',
    'json-feed': 'Flöde, JSON Feed',
    wordpress: 'Export ur WordPress',
    blogger: 'Export ur Blogger',
    'x-archive': 'Arkiv från X',
    table: 'Tabell',
    example: 'Exempelkommun',
  },
  pasted: 'Inklistrad text',
  refusals: {
    empty: 'Filen är tom. Hämta den igen och läs in den på nytt.',
    picture:
      'Det här är en bild eller en film, inte en lista med inlägg. Välj filen som exporten gav; namnet slutar ofta på .csv.',
    spreadsheet:
      'Kalkylbladet går inte att läsa. Hämta exporten igen och läs in csv-filen som den är, utan att öppna den i Excel. Ett eget blad behöver en kolumn med datum och sparas som xlsx.',
    zip: 'Det här är ett packat arkiv. Packa upp det och välj filen med inlägg.',
    encryptedZip:
      'Arkivet är låst med lösenord. Packa upp det med lösenordet och välj filen med inlägg.',
    excelRuinedIds:
      'Excel har avrundat inläggens id-nummer, så att inläggen inte går att skilja åt. Exportera igen och läs in filen utan att öppna den i Excel.',
    insightsWithoutPosts:
      'Filen har siffror dag för dag men inga inlägg. Exportera från sidan Innehåll i Meta Business Suite i stället.',
    unknownFormat:
      'Innehållet känns inte igen. Välj en export ur Meta Business Suite, WordPress eller Blogger, ett arkiv från X, ett flöde i RSS, Atom eller JSON Feed, eller en tabell med en kolumn för datum.',
    cutShort:
      'Slutet av filen saknas. Hämta den igen och vänta tills hela filen är hämtad innan du läser in den.',
    tooLarge:
      'Något i filen är större än i någon riktig export. Exportera en kortare period i taget och läs in filerna tillsammans.',
    entityBomb:
      'Flödet har egna definitioner av det slag som kan låsa en dator, och läses därför inte. Be den som sköter bloggen att ta bort dem.',
    badEncoding: 'Texten är kodad i UTF-32, som inte går att läsa. Spara filen som UTF-8.',
    cancelled: 'Läsningen avbröts innan filen var slut. Läs in den igen.',
    unreadable:
      'Filen är skadad, eller så kommer webbläsaren inte åt den. Kontrollera att den ligger kvar, eller hämta den igen.',
    needsMapping: 'Det här är en tabell med datum, men det framgår inte vad kolumnerna betyder.',
  },
  problems: {
    noDate: 'Tiden saknas.',
    badDate: 'Tiden går inte att läsa, eller ligger utanför 1990–2099.',
    noAccount: 'Raden säger inte vilken sida eller vilket konto den hör till.',
    ruinedId: 'Id-numret har avrundats av ett kalkylprogram.',
    brokenRow: 'Raden har varken id eller tid.',
    badCount: 'Antalet inlägg är inget helt tal från 0 till 1 000.',
  },
  failures: {
    staleVersion:
      'Inget lästes in, för en annan flik har en nyare version av Uthållig. Ladda om sidan och läs in filen igen.',
    full: 'Inget lästes in, för utrymmet är slut. Dina val ligger kvar: frigör plats på disken och försök igen.',
    notSaved:
      'Inget lästes in, för webbläsaren kunde inte spara. Dina val ligger kvar: försök igen.',
    targetGone:
      'Inget lästes in, för en kanal eller enhet som du valde har tagits bort under tiden. Se över valen och försök igen.',
    filesChanged:
      'Inget lästes in, för filen har ändrats sedan den lästes. Välj den igen, så ligger dina val kvar.',
    stopped:
      'Inget lästes in, för läsningen stannade och avbröts. Välj filen igen, så ligger dina val kvar.',
    cancelled: 'Inget lästes in, för läsningen avbröts. Välj filen igen, så ligger dina val kvar.',
  },
  chooseAgain: 'Välj filer igen',
  drop: {
    title: 'Släpp filen för att läsa in inlägg',
    text: 'Inget sparas förrän du har sett vad den innehåller. En säkerhetskopia eller en lista över kanaler går också bra.',
    instead: 'Släpp filen för att läsa den i stället',
    insteadText: 'Förhandsvisningen som är öppen stängs. Inget ur den är sparat.',
  },
  span: 'från {from} till {to}',
  spanOfDay: 'den {day}',
} as const
