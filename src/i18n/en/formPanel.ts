import type { SameKeys } from '../sameKeys.ts'
import type { formPanel as swedish } from '../sv/formPanel.ts'

export const formPanel = {
  save: 'Save',
  close: 'Close',
  unsaved: {
    title: 'Close without saving?',
    text: 'What you have written here is not saved yet.',
    stay: 'Go on writing',
    discard: 'Close without saving',
  },
  refused: {
    invalid:
      'Nothing was saved: something in the fields cannot be saved. Go through them and try again.',
    missing: 'Nothing was saved: what you are changing has been deleted, perhaps in another tab.',
    linkGone:
      'Nothing was saved: a unit or channel that you chose has been deleted, perhaps in another tab. Choose again and retry.',
  },
} as const satisfies SameKeys<typeof swedish>
