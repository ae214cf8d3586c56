export const linkProblems = {
  empty: 'Klistra in en länk.',
  notALink: '”{text}” är ingen länk. Kopiera adressen ur webbläsarens adressfält.',
  refusedScheme: '”{text}” är ingen webbadress. Använd en länk som börjar med https.',
  tooLong: 'Länken är för lång för att vara en kanals adress.',
  shortLink: '”{text}” är en förkortad länk. Öppna den och kopiera adressen som den leder till.',
  postWithoutPage:
    '”{text}” leder till ett inlägg på {platform}. Öppna sidan som inlägget ligger på och kopiera dess adress.',
  notAChannel: '”{text}” är en av {platform}s egna sidor. Öppna er egen sida och kopiera adressen.',
  handleWithoutPlatform:
    '”{text}” kan finnas på flera plattformar. Klistra in hela länken i stället.',
} as const
