import { useText } from '#i18n/text.ts'
import { Banner } from '#ui/Banner.tsx'

/** Over a wall where nothing is known yet. The screen's own button leads on. */
export function NoPostsYet() {
  const t = useText('monday.noPostsYet')
  return <Banner title={t('title')}>{t('text')}</Banner>
}
