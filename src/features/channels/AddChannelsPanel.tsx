import { useMemo, useState } from 'react'
import { twinFinder } from '#domain/twinFinder.ts'
import { useText } from '#i18n/text.ts'
import { useAddChannels, useChannels } from '#query/channels.ts'
import { useToday } from '#query/today.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { FoundLinks } from './FoundLinks.tsx'
import { LinksField } from './LinksField.tsx'
import {
  firstChoices,
  readLinks,
  toDrafts,
  type NamedChannel,
  type UnlinkedChannel,
} from '#pieces/newChannels.ts'
import { SharedFields } from './SharedFields.tsx'
import { UnlinkedChannels } from './UnlinkedChannels.tsx'
import { useStandingUnits } from './useStandingUnits.ts'

/** Adds one or many channels: paste their links, say what they share, and all are saved at once. */
export function AddChannelsPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useText('addChannels')
  const cards = useChannels()
  const today = useToday()
  const addChannels = useAddChannels()
  const withStanding = useStandingUnits()
  const [text, setText] = useState('')
  /** While the last link is being typed it is no link yet, and no reason to complain. */
  const [isTyping, setIsTyping] = useState(false)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [unlinked, setUnlinked] = useState<readonly UnlinkedChannel[]>([])
  const [first] = useState(() => firstChoices(today))
  const [shared, setShared] = useState(first)
  const [hasTried, setHasTried] = useState(false)

  const findTwin = useMemo(() => twinFinder(cards), [cards])
  const { found, unread } = useMemo(() => readLinks(text, findTwin), [text, findTwin])
  const chosen: readonly NamedChannel[] = [
    ...found
      .filter(({ link, twin }) => twin === null && !leftOut.has(link.folded))
      .map(({ link }) => ({
        name: names.get(link.folded) ?? link.suggestedName,
        platform: link.platform,
        link,
      })),
    ...unlinked.map(({ name, platform }) => ({ name, platform, link: null })),
  ]

  async function add() {
    setHasTried(true)
    setIsTyping(false)
    const drafts = toDrafts(chosen, { ...shared, unitIds: withStanding(shared.unitIds) })
    return drafts && addChannels.run(drafts)
  }

  return (
    <FormPanel
      title={t('title')}
      isChanged={text.trim() !== '' || unlinked.length > 0 || shared !== first}
      saveLabel={t('submit', { count: chosen.length })}
      onSave={add}
      onClose={onClose}
    >
      <LinksField
        text={text}
        error={hasTried && chosen.length === 0 ? t('nothing') : undefined}
        onWrite={(written, isTyped) => {
          setText(written)
          setIsTyping(isTyped)
        }}
        onLeave={() => setIsTyping(false)}
      />
      <FoundLinks
        found={found}
        unread={isTyping ? [] : unread}
        names={names}
        leftOut={leftOut}
        onName={(folded, name) => setNames(new Map(names).set(folded, name))}
        onInclude={(folded, isIncluded) => {
          const next = new Set(leftOut)
          if (isIncluded) next.delete(folded)
          else next.add(folded)
          setLeftOut(next)
        }}
      />
      <UnlinkedChannels channels={unlinked} showsMissing={hasTried} onChange={setUnlinked} />
      <SharedFields
        platforms={chosen.map(({ platform }) => platform)}
        shared={shared}
        showsMissing={hasTried}
        onChange={(change) => setShared({ ...shared, ...change })}
      />
    </FormPanel>
  )
}
