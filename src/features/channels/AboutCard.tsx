import { Check } from 'lucide-react'
import { toLocalDate } from '#domain/calendar.ts'
import { useText } from '#i18n/text.ts'
import { useConfirmRegister, type ChannelCard } from '#query/channels.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ChannelFacts } from './ChannelFacts.tsx'

type AboutCardProps = {
  readonly assessed: ChannelCard
  /** Told the field that is to be changed. */
  readonly onEdit: (field: string) => void
}

/** What the register says of the channel, and one click to say that it is still right. */
export function AboutCard({ assessed: card, onEdit }: AboutCardProps) {
  const t = useText('channel.about')
  const today = toLocalDate(useToday())
  const confirmRegister = useConfirmRegister()
  const { id, verifiedOn } = card.channel
  const isVerified = verifiedOn === today
  return (
    <Card
      title={t('title')}
      aside={
        // One and the same button, so that focus stays where it is.
        <Button
          size="small"
          tone={isVerified ? 'quiet' : 'secondary'}
          aria-disabled={isVerified}
          isBusy={confirmRegister.isSaving}
          onClick={() => {
            if (!isVerified) void confirmRegister.run(id, today)
          }}
        >
          {isVerified && <Check aria-hidden />}
          {isVerified ? t('verifiedNow') : t('stillRight')}
        </Button>
      }
    >
      <ChannelFacts card={card} onEdit={onEdit} />
    </Card>
  )
}
