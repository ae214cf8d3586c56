import { languages } from '#domain/plan.ts'
import { useLanguage } from '#i18n/language.ts'
import { useText } from '#i18n/text.ts'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'

/** The two languages in sight, for the one who cannot read the first. */
export function LanguageChoice() {
  const label = useText('firstRun')('language')
  const names = useText('shell.languages')
  const { language, chooseLanguage } = useLanguage()
  return (
    <SegmentedControl
      size="small"
      label={label}
      value={language}
      onSelect={chooseLanguage}
      segments={languages.map((value) => ({
        value,
        label: <span lang={value}>{names(value)}</span>,
      }))}
    />
  )
}
