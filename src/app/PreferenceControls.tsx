import { useId, type ReactNode } from 'react'
import { languages } from '#domain/plan.ts'
import { useLanguage } from '#i18n/language.ts'
import { useText } from '#i18n/text.ts'
import { chooseTheme, themes, usePreferences } from './preferences.ts'
import styles from './PreferenceControls.module.css'

/** Language and theme: chosen here, in force at once, remembered by this browser. */
export function PreferenceControls() {
  const t = useText('shell')
  const { language, chooseLanguage } = useLanguage()
  const theme = usePreferences((preferences) => preferences.theme)
  return (
    <div className={styles['controls']}>
      <Choice
        label={t('language')}
        value={language}
        options={languages}
        onChoose={chooseLanguage}
        // Each language is named in itself, for the one who cannot read the other.
        optionOf={(option) => (
          <option key={option} value={option} lang={option}>
            {t(`languages.${option}`)}
          </option>
        )}
      />
      <Choice
        label={t('theme')}
        value={theme}
        options={themes}
        onChoose={chooseTheme}
        optionOf={(option) => (
          <option key={option} value={option}>
            {t(`themes.${option}`)}
          </option>
        )}
      />
    </div>
  )
}

type ChoiceProps<Option extends string> = {
  readonly label: string
  readonly value: Option
  readonly options: readonly Option[]
  readonly onChoose: (option: Option) => void
  readonly optionOf: (option: Option) => ReactNode
}

function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { label, value, options, onChoose, optionOf } = props
  const id = useId()
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex]
          if (chosen) onChoose(chosen)
        }}
      >
        {options.map(optionOf)}
      </select>
    </div>
  )
}
