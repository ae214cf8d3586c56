import { useState } from 'react'
import type { Canary } from '#domain/canary.ts'
import { backupWhen } from '#i18n/backupWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { MakeBackup } from '#pieces/MakeBackup.tsx'
import { RestoreButton } from '#pieces/RestoreButton.tsx'
import type { LastBackup } from '#query/lastBackup.ts'
import type { Loss } from '#query/loss.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Stack } from '#ui/Stack.tsx'
import { LossFacts } from './LossFacts.tsx'

type RecoveryScreenProps = {
  readonly loss: Loss
  /** What was noted outside the database about what lies in it. */
  readonly expected: Canary | null
  readonly lastBackup: LastBackup | null
  /** Goes on with what is there. */
  readonly onAccept: () => Promise<void>
}

/** In place of all screens when data are missing: what has happened, what is safe, and the ways on. */
export function RecoveryScreen({ loss, expected, lastBackup, onAccept }: RecoveryScreenProps) {
  const t = useText('recovery')
  const kind = kindOf(loss)
  const isGone = loss.is === 'gone'
  return (
    <Page width="narrow">
      <PageHeader
        title={t(`kinds.${kind}.title`)}
        lead={
          <>
            {t(`kinds.${kind}.lead`)}
            {isGone && expected && expected.rows > 0 && ` ${t('held', expected)}`}
          </>
        }
      />
      <p>{t(isGone ? 'safe.gone' : 'safe.left')}</p>
      <LossFacts loss={loss} />
      <Card title={t('restore.title')}>
        <Stack gap={3}>
          <LastBackupLine lastBackup={lastBackup} />
          <p>{t('restore.calm')}</p>
          <div>
            <RestoreButton tone="primary" />
          </div>
        </Stack>
      </Card>
      {!isGone && (
        <Card title={t('keep.title')}>
          <Stack gap={3}>
            <p>{t('keep.text')}</p>
            <MakeBackup />
          </Stack>
        </Card>
      )}
      <GoOn isGone={isGone} onAccept={onAccept} />
    </Page>
  )
}

function kindOf(loss: Loss) {
  switch (loss.is) {
    case 'gone':
      return loss.wasDamaged ? 'thrownAway' : 'gone'
    case 'partial':
      return loss.tables.length > 0 ? 'partial' : 'behind'
    case 'damaged':
      return 'damaged'
  }
}

function LastBackupLine({ lastBackup }: Pick<RecoveryScreenProps, 'lastBackup'>) {
  const t = useText('recovery.restore')
  const formats = useFormats()
  const today = useToday()
  if (lastBackup === null) return <p>{t('noneKnown')}</p>
  const when = backupWhen(lastBackup.at, today, formats)
  const { name } = lastBackup
  return <p>{name === undefined ? t('known', { when }) : t('named', { when, name })}</p>
}

type GoOnProps = { readonly isGone: boolean; readonly onAccept: () => Promise<void> }

function GoOn({ isGone, onAccept }: GoOnProps) {
  const t = useText(isGone ? 'recovery.beginAgain' : 'recovery.goOn')
  const [isBusy, setIsBusy] = useState(false)

  async function goOn() {
    setIsBusy(true)
    await onAccept()
    setIsBusy(false)
  }

  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        <p>{t('text')}</p>
        <div>
          <Button isBusy={isBusy} onClick={() => void goOn()}>
            {t('act')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
