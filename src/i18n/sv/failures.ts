export const failures = {
  screen: {
    title: 'Skärmen kunde inte visas',
    text: 'Något gick fel i programmet. Det du har sparat ligger kvar.',
    retry: 'Försök igen',
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen leder ingenstans. Kanalen kan vara borttagen, eller så är länken ofullständig.',
    toMonday: 'Gå till Måndag',
  },
  opening: {
    blocked: {
      title: 'Väntar på en annan flik',
      text: 'Uthållig är öppen i en annan flik, som är upptagen eller har en äldre version. Stäng den fliken, så går det vidare här av sig självt.',
    },
    newerVersion: {
      title: 'Här behövs en nyare version',
      text: 'Dina uppgifter är sparade av en nyare version av Uthållig än den här. Ladda om sidan så hämtas den. Ingenting har ändrats.',
    },
    unavailable: {
      title: 'Webbläsaren släpper inte till någon lagring',
      text: 'Uthållig sparar allt i webbläsaren, och den säger nej: kanske är fönstret privat eller webbplatsdata spärrade. Öppna adressen i ett vanligt fönster, eller tillåt webbplatsdata för den.',
    },
    full: {
      title: 'Utrymmet är slut',
      text: 'Uthållig kan inte öppna dina uppgifter, för disken eller webbläsarens utrymme är fullt. Frigör plats och ladda om sidan. Det du har sparat ligger kvar.',
    },
    unreadable: {
      title: 'Dina uppgifter gick inte att öppna',
      text: 'De finns i webbläsaren men gick inte att läsa. Ladda om sidan, och starta om webbläsaren om det inte hjälper. Rensa inte webbplatsdata, för då försvinner de.',
    },
  },
  throwAway: {
    title: 'Om det inte hjälper',
    text: 'Du kan ta bort det som inte går att läsa och återställa en säkerhetskopia i stället. Det som ligger här är då borta för gott, också i andra flikar. Säkerhetskopior utanför webbläsaren är orörda.',
    act: 'Ta bort det som inte går att läsa',
    failed:
      'Webbläsaren tog inte bort det. Stäng andra flikar med Uthållig, starta om webbläsaren och försök igen.',
  },
  lost: {
    newerVersion: {
      title: 'En nyare version har tagit över',
      text: 'En annan flik har öppnat dina uppgifter i en nyare version av Uthållig. Ladda om sidan för att fortsätta här. Det du har sparat ligger kvar.',
    },
    removed: {
      title: 'Uppgifterna är borttagna ur webbläsaren',
      text: 'Webbplatsdata för Uthållig har rensats medan sidan var öppen. Det som syns här finns inte kvar i webbläsaren. Ladda om sidan, så ser du vad du kan göra.',
    },
    closed: {
      title: 'Webbläsaren har stängt dina uppgifter',
      text: 'Webbplatsdata kan ha rensats medan sidan var öppen, eller så är disken full. Det som syns här kan inte sparas. Ladda om sidan, så ser du vad som finns kvar.',
    },
  },
  notSaved: {
    full: 'Inget sparades: utrymmet är slut. Frigör plats på disken och försök igen.',
    closed: 'Inget sparades: uppgifterna är stängda. Ladda om sidan och försök igen.',
    failed: 'Inget sparades: webbläsaren avbröt. Försök igen.',
  },
  notUndone: {
    changedSince: 'Det gick inte att ångra, för något har ändrats sedan dess.',
    forgotten: 'Det gick inte att ångra, för ändringen är redan tillbakatagen.',
  },
  reload: 'Ladda om sidan',
  details: 'Teknisk beskrivning',
  copy: 'Kopiera beskrivningen',
  copied: 'Kopierat.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
} as const
