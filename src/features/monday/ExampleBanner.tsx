import { useText } from '#i18n/text.ts'
import { useClearExample, useHasExample } from '#query/example.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './ExampleBanner.module.css'

/** Says that Exempelkommun is on show, and takes it away with one click, which the app offers to take back. */
export function ExampleBanner() {
  const t = useText('exampleBanner')
  const hasExample = useHasExample()
  const clearExample = useClearExample()
  if (!hasExample) return null
  return (
    <div className={styles['place']}>
      <Banner
        actions={
          <Button
            size="small"
            isBusy={clearExample.isSaving}
            onClick={() => void clearExample.run()}
          >
            {t('clear')}
          </Button>
        }
      >
        {t('text')}
      </Banner>
    </div>
  )
}
