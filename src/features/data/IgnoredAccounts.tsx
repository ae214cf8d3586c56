import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useIgnoredAccounts, useUnignoreAccount } from '#query/imports.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import styles from './ImportLog.module.css'

/** The accounts that every import leaves out; nothing while there are none. */
export function IgnoredAccounts() {
  const t = useText('data.ignored')
  const sources = useText('imports.sources')
  const { compare } = useFormats()
  const accounts = useIgnoredAccounts().toSorted((a, b) => compare(a.name, b.name))
  const unignore = useUnignoreAccount()
  if (accounts.length === 0) return null
  return (
    <Card title={t('title')}>
      <p className={styles['meaning']}>{t('text')}</p>
      <ul>
        {accounts.map(({ id, name, accountId, source }) => (
          <li key={id} className={styles['line']}>
            <div className={styles['words']}>
              <p className={styles['when']}>{name || accountId}</p>
              <p className={styles['soft']}>{sources(source)}</p>
            </div>
            <Button
              size="small"
              isBusy={unignore.isSaving}
              aria-label={t('takeBackOne', { name: name || accountId })}
              onClick={() => void unignore.run(id)}
            >
              {t('takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
