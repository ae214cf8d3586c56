import { useText } from '#i18n/text.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

/** What lines and frames mean. */
export function MapLegend() {
  const t = useText('map')
  return (
    <Disclosure summary={t('legend.title')}>
      <ul>
        <li>{t('legend.width')}</li>
        <li>{t('legend.quiet')}</li>
        <li>{t('legend.gap')}</li>
        <li>{t('keys')}</li>
      </ul>
    </Disclosure>
  )
}
