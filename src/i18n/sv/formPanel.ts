export const formPanel = {
  save: 'Spara',
  close: 'Stäng',
  unsaved: {
    title: 'Stänga utan att spara?',
    text: 'Det du har skrivit här är inte sparat än.',
    stay: 'Fortsätt skriva',
    discard: 'Stäng utan att spara',
  },
  refused: {
    invalid: 'Inget sparades: något i fälten går inte att spara. Gå igenom dem och försök igen.',
    missing: 'Inget sparades: det du ändrar har tagits bort, kanske i en annan flik.',
    linkGone:
      'Inget sparades: en enhet eller kanal som du har valt har tagits bort, kanske i en annan flik. Välj om och försök igen.',
  },
} as const
