export const room = {
  show: 'Visa på storbild',
  previous: 'Föregående',
  next: 'Nästa',
  close: 'Stäng',
  place: '{at, number} av {of, number}',
  map: 'Kartan på storbild',
  session: 'Mötet på storbild',
  item: 'Insats {at, number} av {of, number}',
  decided: 'Beslut: {outcome}',
} as const
