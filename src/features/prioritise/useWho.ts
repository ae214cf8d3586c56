import { useText } from '#i18n/text.ts'
import type { SessionCard } from '#query/sessions.ts'

/** What a participant is called: the role, or a number. */
export function useWho({ participants }: SessionCard): (number: number) => string {
  const t = useText('voting.score')
  return (number) => {
    const role = participants.find((one) => one.number === number)?.role
    const plain = t('participant', { number })
    return role === undefined ? plain : `${plain}, ${role}`
  }
}
