import { useText } from '#i18n/text.ts'
import { PasteBox } from '#pieces/PasteBox.tsx'

/** For a list that is open in a spreadsheet or a message: its rows, without a file in between. */
export function PasteRows({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText('readRegister')
  return (
    <PasteBox
      summary={t('paste')}
      label={t('pasteLabel')}
      missing={t('pasteMissing')}
      read={t('pasteRead')}
      onText={onText}
    />
  )
}
