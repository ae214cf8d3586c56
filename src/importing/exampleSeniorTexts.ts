import type { ExampleText } from './exampleText.ts'

/** What the senior centres of Exempelkommun blog about; each text opens with its title. `{plats}` is the centre. */
export const exampleSeniorTexts: readonly ExampleText[] = [
  'Soppa, sällskap och sång. {torsdag} serverar vi [ärtsoppa|fisksoppa|morotssoppa|rotfruktssoppa] kl. 12 på {plats}. Anmäl dig senast dagen före.',
  'Månadens program på {plats}. Gympa på måndagar, bokcirkel på onsdagar och soppa på torsdagar. Välkommen, gammal som ny!',
  'IT-hjälp utan krångel. Ta med [mobilen|surfplattan|datorn], så hjälper [gymnasieelever|våra frivilliga] dig med [BankID|bilder|videosamtal|e-post]. {tisdag} kl. 10–12.',
  'Promenadgruppen går vidare. Vi samlas utanför {plats} {onsdag} kl. 10 och går i [Exempelparken|skogen|hamnen]. Två takter, samma fikapaus.',
  'Kören söker fler röster. Ingen provsjungning, bara sångglädje. Vi övar {måndag} kl. 13.30 och slutar alltid med kaffe.',
  'Bokcirkeln har valt bok. Den här gången läser vi [en deckare|en klassiker|en reseskildring|dikter]. Första träffen är {onsdag} kl. 14.',
  'Tack för en fin eftermiddag! [Trettio|Fyrtio|Över femtio] kom och lyssnade på [dragspelet|skolkören|berättelser från förr].',
  'Handarbetscaféet. Vi stickar [sockor|mössor|filtar] till [neonatalen|kvinnojouren|förskolan]. Garn finns, ta med stickor. {fredag} kl. 13.',
  'Sittgympa för stela leder. Vi rör oss i [trettio|fyrtio] minuter till musik från [50-talet|60-talet|sommarens filmer]. Varje {dag} hela månaden.',
  'Minnen från Exempelkommun. Vi tittar på gamla bilder från [torget|skolan|järnvägen|fabriken] och berättar för varandra. Har du en egen bild?',
  'Fallskola: stadig på benen. Fysioterapeuten visar övningar som du kan göra vid köksbordet. {tisdag} kl. 10 på {plats}.',
  'Nya ansikten på {plats}. Är du ny pensionär? Kom på en rundtur {måndag} kl. 11, så får du lunch på köpet.',
  'Matlag för en. Vi lagar [fyra|tre] enkla rätter, äter tillsammans och tar hem lådor. {torsdag} kl. 10–13.',
  'Anhörigträff. Du som hjälper någon hemma är inte ensam. Vi ses {onsdag} kl. 14 och pratar i lugn och ro.',
  'Schack, kort och korsord. Spelcaféet har öppet [varje eftermiddag|tisdagar och torsdagar] på {plats}. Nybörjare får hjälp.',
  'Ni har röstat om [frågesporten|filmklubben|föredragen]. Det blev [musik|natur|lokalhistoria] som vann. Vi börjar {tisdag} kl. 14.',
  'Dansa sittande. Det går utmärkt, och skratten är fler än stegen. Prova {måndag} kl. 13.',
  'Frivillig en timme i veckan. Vi söker dig som vill [läsa högt|ta en promenad|hjälpa med mobilen] tillsammans med en granne.',
  'Utflykt i minibuss. {onsdag} åker vi till [sjön|slottsparken|konsthallen|kvarnen]. Rullatorer ryms, platserna är åtta.',
  'Frukostklubben. Gröt, tidningar och ett gott samtal. Varje {dag} kl. 8.30 på {plats}.',
  {
    from: 107,
    to: 131,
    text: 'Gott nytt år från {plats}! Terminen börjar med soppa {torsdag}. Programmet hänger i entrén och finns här på bloggen.',
  },
  {
    from: 115,
    to: 315,
    text: 'Halt ute? Vi lånar ut [broddar|halkskydd] på {plats}, och promenadgruppen går inomhus tills vidare.',
  },
  {
    from: 201,
    to: 310,
    text: 'Semlor och sång. {tisdag} dukar vi för semmelkaffe, och kören bjuder på vintervisor.',
  },
  {
    from: 310,
    to: 430,
    text: 'Våren på balkongen. Vi sår [tomater|luktärt|penséer] i krukor och delar på fröerna. {torsdag} kl. 13.',
  },
  {
    from: 415,
    to: 610,
    text: 'Ut på nya äventyr. Promenadgruppen flyttar ut i [parken|skogen] igen, och boulebanan är krattad.',
  },
  {
    from: 520,
    to: 615,
    text: 'Sommarfest på gården. [Jordgubbar|Tårta|Sill och potatis], allsång och lotteri. {torsdag} kl. 13 på {plats}.',
  },
  {
    from: 610,
    to: 815,
    text: 'Sommaröppet på {plats}. Vi har öppet kl. 9–14 hela sommaren. Kaffe i skuggan och [boule|kubb|korsord] varje dag.',
  },
  {
    from: 701,
    to: 820,
    text: 'Värmeråd från {plats}. Drick ofta, håll gardinerna fördragna och kom gärna hit: vi har svalt i samlingssalen.',
  },
  {
    from: 815,
    to: 930,
    text: 'Höstens program är klart! Nytt är [målarkurs|seniorsurf|ukulele|skrivarcirkel]. Anmälan på {plats} från {måndag}.',
  },
  {
    from: 901,
    to: 1031,
    text: 'Äppelmust och minnen. Ta med egna äpplen, så pressar vi tillsammans {onsdag} kl. 13.',
  },
  {
    from: 1025,
    to: 1130,
    text: 'Ljus i november. Vi tänder ljus, läser högt och dricker te {torsdag} kl. 15. Kom som du är.',
  },
  {
    from: 1125,
    to: 1220,
    text: 'Julbord på {plats}. {torsdag} kl. 12 dukar vi för alla som inte vill äta ensamma. Anmäl allergier i receptionen.',
  },
  {
    from: 1201,
    to: 1222,
    text: 'Lucia på {plats}. [Förskolan|Skolkören] sjunger för oss, och vi bjuder på kaffe och lussekatter.',
  },
]
