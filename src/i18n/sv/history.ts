export const history = {
  title: 'Ändringar',
  empty: 'Här kommer det du ändrar att stå, så att du kan ångra det.',
  meaning: 'Varje ändring kan ångras så länge inget senare har rört samma uppgifter.',
  undone: '{when}, ångrad',
  undo: 'Ångra',
  undoOne: 'Ångra {change}',
  redo: 'Gör om',
  redoOne: 'Gör om {change}',
  more: 'Visa äldre ändringar',
  deleted: {
    title: 'Borttaget som kan tas tillbaka ({count})',
    meaning: 'Kanaler, enheter och uppehåll kan tas tillbaka hur länge det än är sedan.',
    kinds: {
      channels: 'Kanal, borttagen {when}',
      units: 'Enhet, borttagen {when}',
      pauses: 'Uppehåll, borttaget {when}',
    },
    pause: 'Uppehåll för {reason}, {dates}',
    bringBack: 'Ta tillbaka',
    bringBackOne: 'Ta tillbaka {name}',
    more: 'Visa {count, plural, one {ett äldre} other {# äldre}}',
  },
} as const
