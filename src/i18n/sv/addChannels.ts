export const addChannels = {
  title: 'Lägg till kanaler',
  links: 'Länkar',
  linksHint:
    'En eller flera länkar till sidor, konton eller bloggar. Står ett namn före länken används det.',
  linksExample: 'https://www.facebook.com/ungdomsradgivningen.exempel',
  found:
    '{count, plural, =0 {Ingen ny kanal kändes igen.} one {En kanal kändes igen.} other {# kanaler kändes igen.}}',
  twins: '{count, plural, one {En finns redan.} other {# finns redan.}}',
  unread: '{count, plural, one {En rad gick inte att läsa.} other {# rader gick inte att läsa.}}',
  include: 'Lägg till {page}',
  name: 'namn i registret',
  nameMissing: 'Skriv vad kanalen heter.',
  wasPost: 'Länken gick till ett inlägg. Det här är sidan som det ligger på.',
  alreadyThere: 'Finns redan i registret som <link>{name}</link>.',
  withoutLink: 'Lägg till en utan länk',
  withoutLinkHint: 'Till exempel ett nyhetsbrev eller en sida på intranätet.',
  platform: 'Plattform',
  remove: 'Ta bort raden',
  sharedCadence:
    'Takten blir densamma för alla. Den som ska ha en annan ändrar du sedan på kanalens sida.',
  together: 'Gemensamt för dem du lägger till',
  togetherOne: 'Om kanalen',
  submit: '{count, plural, =0 {Lägg till} one {Lägg till kanalen} other {Lägg till # kanaler}}',
  nothing: 'Klistra in minst en länk, eller lägg till en kanal utan länk.',
} as const
