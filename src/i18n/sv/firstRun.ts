export const firstRun = {
  title: 'Håll ut, kanal för kanal',
  lead: 'Uthållig visar vilka av era sociala medier som håller sin plan, vilka som har tystnat och vilka som behöver stöd. Varje kanal jämförs bara med sin egen plan.',
  stays:
    'Allt ligger i den här webbläsaren: inget konto, ingen server, inget som skickas härifrån.',
  sample:
    'En rad är en kanal och en ruta är en vecka: fylld när planen hölls, halv när den hölls delvis, tom när den missades och streckad under ett uppehåll.',
  doors: 'Tre sätt att börja',
  language: 'Språk',
  empty: {
    title: 'Börja tomt',
    text: 'Du får en tom plan för din organisation och lägger till kanalerna en i taget, genom att klistra in deras länkar.',
    organisation: 'Organisation',
    organisationExample: 'till exempel Socialförvaltningen',
    municipality: 'Kommun',
    optional: 'kan lämnas tom',
    organisationMissing: 'Skriv vad organisationen heter, så att planen får ett namn.',
    begin: 'Börja',
  },
  example: {
    title: 'Exempelkommun',
    text: 'Du får en påhittad förvaltning med kanaler, uppehåll och två års inlägg att titta runt i. Ett klick tar bort allt igen.',
    load: 'Öppna exemplet',
  },
  readIn: {
    title: 'Läs in',
    text: 'Du har en export från Meta Business Suite eller en bloggs flöde: kanalerna föreslås ur filen, och du ser allt innan något sparas. En lista över era kanaler går också bra, liksom en säkerhetskopia av en hel plan.',
    choose: 'Läs in inlägg',
  },
} as const
