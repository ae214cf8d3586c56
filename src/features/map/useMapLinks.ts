import { useState } from 'react'
import type { MapNode } from '#domain/strategyMap.ts'
import { useText } from '#i18n/text.ts'
import { useLink, useUnlink } from '#query/strategyWrites.ts'
import { areLinked, linkOf } from './linkable.ts'
import type { WholeMap } from './useStrategyMap.ts'

/** Links two things on the map, or takes their link away, and says which. */
export function useMapLinks({ lookup, wordsOf }: WholeMap) {
  const t = useText('map.link')
  const link = useLink()
  const unlink = useUnlink()
  const [message, setMessage] = useState('')

  async function toggle(one: MapNode, other: MapNode) {
    const between = linkOf(one, other)
    if (!between) return
    const wasLinked = areLinked(lookup, between)
    const written = await (wasLinked ? unlink : link).run(between)
    if (!written.ok) return
    const names = { from: wordsOf(one).title, to: wordsOf(other).title }
    setMessage(t(wasLinked ? 'unlinked' : 'linked', names))
  }

  return { toggle, message }
}
