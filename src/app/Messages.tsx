import { useText } from '#i18n/text.ts'
import { ToastRegion } from '#ui/ToastRegion.tsx'

/** The one place where messages are shown. */
export function Messages() {
  const t = useText('shell')
  return <ToastRegion label={t('messages')} closeLabel={t('closeMessage')} />
}
