export const restore = {
  title: 'Återställ',
  text: 'Med en säkerhetskopia får du tillbaka allt som det var när den gjordes. Du ser vad den innehåller och vad den ersätter innan något händer. Du kan också släppa filen var som helst i fönstret.',
  open: 'Återställ en säkerhetskopia',
  another: 'Välj en annan fil',
  cancel: 'Avbryt',
  checking: {
    title: 'Kontrollerar säkerhetskopian',
    file: 'Läser {name}',
    calm: 'Hela filen läses igenom. Det som finns här är orört.',
  },
  progress: '{done} av {total}',
  locked: {
    title: 'Säkerhetskopian är låst',
    lead: '{name} är låst med en lösenfras.',
    passphrase: 'Lösenfras',
    missing: 'Skriv lösenfrasen som filen låstes med.',
    wrong:
      'Det är inte lösenfrasen som filen låstes med. Skriv den igen, och se efter små och stora bokstäver.',
    unlock: 'Lås upp',
  },
  preview: {
    title: 'Ska säkerhetskopian ersätta allt?',
    titleEmpty: 'Ska säkerhetskopian återställas?',
    lead: '{name} gjordes {when}. Filen är hel och går att återställa.',
    caption: 'Vad säkerhetskopian innehåller, och vad den ersätter',
    what: 'Vad',
    holds: 'I säkerhetskopian',
    replaces: 'Här nu, ersätts',
    organisation: 'Organisation',
    noName: 'utan namn',
    channels: 'Kanaler',
    imports: 'Inläsningar',
    posts: 'Inlägg',
    nothingHere: 'Här finns inget som kan gå förlorat.',
    gone: 'Allt som finns här nu försvinner, och det går inte att ångra.',
    backupNever: 'Det finns ingen säkerhetskopia av det.',
    backupOld: 'Den senaste säkerhetskopian av det är från {when}, och sedan dess har det ändrats.',
    backupFresh: 'Allt finns i säkerhetskopian från {when}.',
    first: 'Gör först en säkerhetskopia av det som finns här',
    confirm: 'Ersätt allt med säkerhetskopian',
    confirmEmpty: 'Återställ säkerhetskopian',
  },
  restoring: {
    title: 'Återställer säkerhetskopian',
    file: 'Skriver {name}',
    calm: 'Allt byts i ett enda steg när det är klart. Avbryter du innan dess är allt som förut.',
  },
  restored: {
    title: 'Säkerhetskopian är återställd',
    lead: 'Allt är som det var {when}: {channels, plural, =0 {inga kanaler} one {en kanal} other {# kanaler}} och {posts, plural, =0 {inga inlägg} one {ett inlägg} other {# inlägg}}.',
    toMonday: 'Se Måndag',
    close: 'Till data och inställningar',
  },
  failed: {
    title: 'Säkerhetskopian återställdes inte',
    untouched: 'Det som finns här är orört.',
    again: 'Kontrollera filen igen',
    close: 'Stäng',
  },
  failures: {
    notABackup:
      '{name} är ingen säkerhetskopia från Uthållig. Välj en fil vars namn slutar på .uthallig.',
    newer:
      '{name} är skriven av en nyare version av Uthållig än den här. Ladda om sidan, så hämtas den nyaste, och försök igen.',
    truncated:
      'Slutet av {name} saknas. Kopiera eller hämta filen en gång till och låt det bli klart.',
    damaged:
      'Något i {name} är inte som det skrevs: filen är skadad eller ändrad. Hämta den på nytt därifrån den kom, eller välj en äldre säkerhetskopia.',
    needsHttps:
      '{name} är låst med en lösenfras, och det går bara att låsa upp på en adress som börjar med https. Be den som sköter adressen om det.',
    tooLarge:
      'Något i {name} är större än webbläsarens minne. Återställ den på en dator med mer minne.',
    unreadable:
      'Webbläsaren kommer inte åt {name}. Filen kan ha flyttats eller ändrats: välj den igen.',
    needsPassphrase: '{name} är låst med en lösenfras. Välj filen igen och skriv den.',
    wrongPassphrase:
      'Det är inte lösenfrasen som {name} låstes med. Välj filen igen och skriv den rätta.',
    staleVersion: 'En annan flik har en nyare version av Uthållig. Ladda om sidan och försök igen.',
    full: 'Utrymmet räcker inte till {name} bredvid det som redan finns. Frigör plats på disken och försök igen.',
    notSaved: 'Webbläsaren kunde inte spara. Starta om den och försök igen.',
    changedSince:
      'Något har ändrats här sedan du såg vad som skulle ersättas. Kontrollera filen igen och se efter.',
    fileChanged: '{name} har ändrats sedan den kontrollerades. Kontrollera den igen.',
    stopped: 'Arbetet stannade och avbröts. Försök igen.',
    cancelled: 'Arbetet avbröts. Försök igen.',
  },
} as const
