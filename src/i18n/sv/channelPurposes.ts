export const channelPurposes = {
  title: 'Vem kanalen är till för',
  edit: 'Ändra kopplingar',
  editTitle: 'Vem {name} är till för',
  audiences: 'Målgrupper',
  benefits: 'Nyttor den ger',
  goals: 'Mål den bidrar till',
  barriers: 'Hinder i vägen',
  addBarrier: 'Skriv upp ett hinder',
  none: 'inget angivet',
  empty:
    'Kanalen är inte kopplad till någon målgrupp, nytta eller något mål än. Kopplingen visar vad som går förlorat om kanalen tystnar.',
  addAudience: 'Lägg till målgrupp',
  addBenefit: 'Lägg till nytta',
  addGoal: 'Lägg till mål',
  hint: 'Välj, eller skriv namnet på något nytt.',
  benefitHint: 'Välj bland nyttorna. För att skriva en ny, välj en enda målgrupp först.',
} as const
