import { useText } from '#i18n/text.ts'
import { TextArea } from '#ui/TextArea.tsx'

type LinksFieldProps = {
  readonly text: string
  readonly error: string | undefined
  /** Told what stands in the field, and whether it came key by key rather than pasted. */
  readonly onWrite: (text: string, isTyped: boolean) => void
  readonly onLeave: () => void
}

/** Where links are pasted, many at a time if one likes. */
export function LinksField({ text, error, onWrite, onLeave }: LinksFieldProps) {
  const t = useText('addChannels')
  return (
    <TextArea
      name="links"
      label={t('links')}
      hint={t('linksHint')}
      placeholder={t('linksExample')}
      error={error}
      rows={3}
      spellCheck={false}
      autoCapitalize="off"
      value={text}
      onChange={({ target, nativeEvent }) => {
        const isTyped = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertText'
        onWrite(target.value, isTyped)
      }}
      onBlur={onLeave}
    />
  )
}
