import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import type { ChannelCard } from '#query/channels.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { TextField } from '#ui/TextField.tsx'
import styles from './FoundLinks.module.css'
import type { FoundLink } from '#pieces/newChannels.ts'

/** What has been chosen about the found links, each known by its folded link. */
export type FoundChoices = {
  /** Names that were written over the suggested ones. */
  readonly names: ReadonlyMap<string, string>
  readonly leftOut: ReadonlySet<string>
  readonly onName: (folded: string, name: string) => void
  readonly onInclude: (folded: string, isIncluded: boolean) => void
}

type FoundRowProps = FoundChoices & { readonly entry: FoundLink }

/** One recognised link: whether it is added, and under which name. */
export function FoundRow({ entry, names, leftOut, onName, onInclude }: FoundRowProps) {
  const t = useText('addChannels')
  const platforms = useText('platforms')
  const { link, twin } = entry
  const page = `${platforms(link.platform)} · ${link.handle || link.folded}`
  if (twin) return <TwinRow page={page} twin={twin} />
  const isIncluded = !leftOut.has(link.folded)
  const name = names.get(link.folded) ?? link.suggestedName
  return (
    <li className={styles['row']} data-choice>
      <Checkbox
        label={isIncluded ? t('include', { page }) : page}
        isLabelHidden={isIncluded}
        checked={isIncluded}
        onChange={({ target }) => onInclude(link.folded, target.checked)}
      />
      {isIncluded && (
        <TextField
          label={page}
          note={t('name')}
          hint={link.wasPost ? t('wasPost') : undefined}
          error={name.trim() === '' ? t('nameMissing') : undefined}
          maxLength={200}
          value={name}
          onChange={({ target }) => onName(link.folded, target.value)}
        />
      )}
    </li>
  )
}

function TwinRow({ page, twin }: { readonly page: string; readonly twin: ChannelCard }) {
  const t = useText('addChannels')
  return (
    <li className={styles['row']}>
      <p>{page}</p>
      <p className={styles['twin']}>
        {t.rich('alreadyThere', {
          name: twin.channel.name,
          link: (words) => (
            <Link to="/channels/$channelId" params={{ channelId: twin.channel.id }}>
              {words}
            </Link>
          ),
        })}
      </p>
    </li>
  )
}
