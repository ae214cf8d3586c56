import { useEffect, useState } from 'react'
import type { VoteInvitation } from '#domain/voteInvitation.ts'
import { useLanguage } from '#i18n/language.ts'
import { useText } from '#i18n/text.ts'
import { CopyButton } from '#pieces/CopyButton.tsx'
import { Button } from '#ui/Button.tsx'
import { fitsQrCode, QrCode } from '#ui/QrCode.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'
import styles from './Prioritise.module.css'
import { toVoteLink } from './voteLink.ts'

type VoteLinkProps = {
  readonly who: string
  readonly invitation: VoteInvitation
  /** Its QR code is. */
  readonly isShown: boolean
  /** Null where no telephone could open it. */
  readonly onShow: ((shows: boolean) => void) | null
}

/** One voter's link: to be copied and sent, or read from the screen by a telephone in the room. */
export function VoteLink({ who, invitation, isShown, onShow }: VoteLinkProps) {
  const t = useText('voting')
  const { language } = useLanguage()
  const [link, setLink] = useState('')
  const asked = JSON.stringify(invitation)

  useEffect(() => {
    let wanted = true
    void toVoteLink(invitation, language).then((made) => {
      if (wanted) setLink(made)
    })
    return () => {
      wanted = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as long as it says the same it is the same
  }, [asked, language])

  return (
    <Stack gap={2}>
      <div className={styles['link']}>
        <TextField label={who} readOnly value={link} onFocus={({ target }) => target.select()} />
        <CopyButton label={t('copyLink')} name={t('copyLinkOf', { who })} text={link} />
        {onShow && (
          <Button
            size="small"
            aria-label={t('qrOf', { who })}
            aria-expanded={isShown}
            onClick={() => onShow(!isShown)}
          >
            {t('qr')}
          </Button>
        )}
      </div>
      {isShown &&
        (fitsQrCode(link) ? (
          <QrCode text={link} label={t('qrOf', { who })} />
        ) : (
          <p>{t('qrTooLong')}</p>
        ))}
    </Stack>
  )
}
