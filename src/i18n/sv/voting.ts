export const voting = {
  title: 'Din röstsedel',
  lead: 'Svara tyst. Inget sparas här, och inget skickas: du får en kort kod att lämna.',
  wrong: 'Länken går inte att läsa',
  wrongText: 'Den kan ha kapats på vägen. Be om en ny, eller rösta på papper.',
  code: 'Din röstkod',
  codeText:
    'Ge koden till den som leder mötet: håll upp rutan mot kameran, läs upp koden eller skicka den. Den gäller först när den är mottagen.',
  codeQr: 'QR-kod med din röstkod',
  done: 'Din röst är klar att lämna',
  copy: 'Kopiera koden',
  again: 'Ändra svaren',
  copyLink: 'Kopiera länken',
  copyLinkOf: 'Kopiera länken: {who}',
  qr: 'QR-kod',
  qrOf: 'QR-kod: {who}',
  qrTooLong: 'Länken är för lång för en QR-kod. Kopiera den och skicka den i stället.',
  links: 'Länkar till röstsedlar',
  linksText:
    'En länk för varje deltagare: skicka den, eller visa dess QR-kod för telefonen i rummet. Den slutar i en röstkod, som tas emot här nedanför.',
  local:
    'Appen körs på den här datorn, så telefoner når inte länkarna. Låt enheten gå runt, eller rösta på papper.',
  paper: {
    ballot: 'Röstsedel, deltagare {number, number}, runda {round, number}',
    how: 'Ringa in 0–4 för varje fråga, eller strecket för att avstå.',
    scale: '0 inget, 1 svagt, 2 tydligt, 3 starkt, 4 avgörande',
  },
} as const
