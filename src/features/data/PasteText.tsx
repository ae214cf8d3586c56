import { useText } from '#i18n/text.ts'
import { PasteBox } from '#pieces/PasteBox.tsx'

/** For a feed that is open in another tab, or lines of dates: text, without a file in between. */
export function PasteText({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText('data.readIn')
  return (
    <PasteBox
      summary={t('paste')}
      label={t('pasteLabel')}
      hint={t('pasteHint')}
      missing={t('pasteMissing')}
      read={t('pasteRead')}
      onText={onText}
    />
  )
}
