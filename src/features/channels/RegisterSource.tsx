import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { openRegister, type RegisterReading } from '#query/registerReading.ts'
import { Banner } from '#ui/Banner.tsx'
import { FileDrop } from '#ui/FileDrop.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { Stack } from '#ui/Stack.tsx'
import { PasteRows } from './PasteRows.tsx'

type RegisterSourceProps = {
  readonly state: Extract<RegisterReading, { phase: 'idle' | 'opening' | 'refused' }>
}

const usualEndings = ['.csv', '.tsv', '.txt', '.xlsx']
const told = ['empty', 'tooLarge', 'cutShort', 'unreadable'] as const

/** Where a list of channels comes in: dropped, chosen or pasted. */
export function RegisterSource({ state }: RegisterSourceProps) {
  const t = useText('readRegister')
  const channels = useText('channels')
  const openText = (text: string) => void openRegister('', new Blob([text]))
  return (
    <Page>
      <PageHeader
        above={<Link to="/channels">{channels('title')}</Link>}
        title={t('title')}
        lead={t('lead')}
      />
      {state.phase === 'refused' && (
        <Banner kind="error" isAnnounced title={t('refused', { name: state.name || t('pasted') })}>
          {t(`refusals.${told.find((code) => code === state.code) ?? 'noList'}`)}
        </Banner>
      )}
      {state.phase === 'opening' ? (
        <Spinner label={t('opening', { name: state.name || t('pasted') })} />
      ) : (
        <Stack gap={3}>
          <FileDrop
            title={t('drop')}
            hint={
              <>
                <p>{t('understood')}</p>
                <p>{t('preview')}</p>
              </>
            }
            chooseLabel={t('choose')}
            accept={usualEndings}
            onFiles={([file]) => file && void openRegister(file.name, file)}
            onText={openText}
          />
          <PasteRows onText={openText} />
        </Stack>
      )}
    </Page>
  )
}
