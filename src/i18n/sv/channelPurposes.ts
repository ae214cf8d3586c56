export const channelPurposes = {
  title: 'Vem kanalen är till för',
  edit: 'Ändra kopplingar',
  editTitle: 'Vem {name} är till för',
  audiences: 'Målgrupper',
  benefits: 'Nyttor den ger',
  goals: 'Mål den bidrar till',
  none: 'inget angivet',
  empty:
    'Kanalen är inte kopplad till någon målgrupp, nytta eller något mål än. Kopplingen visar vad som går förlorat om kanalen tystnar.',
} as const
