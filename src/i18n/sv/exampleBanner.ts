export const exampleBanner = {
  text: 'Det här är Exempelkommun: påhittade kanaler och inlägg, med datum som räknas från i dag.',
  clear: 'Ta bort exemplet',
} as const
