import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { LogLines } from './logLines.ts'

const namesAtMost = 3

/** How many of the channels are known for the week, and which are left. */
export function LogLead({ lines: { open, known } }: { readonly lines: LogLines }) {
  const t = useText('handLog.lead')
  const { list } = useFormats()
  const count = open.length + known.length
  if (open.length === 0) return <strong>{t('all', { count })}</strong>
  const names = open.map(({ assessed }) => assessed.channel.name)
  return (
    <>
      <strong>{t('some', { known: known.length, count })}</strong>{' '}
      {names.length <= namesAtMost
        ? t('left', { names: list(names) })
        : t('leftMany', {
            names: names.slice(0, namesAtMost).join(', '),
            count: names.length - namesAtMost,
          })}
    </>
  )
}
