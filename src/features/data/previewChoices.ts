import { useMemo } from 'react'
import { create } from 'zustand'
import type { CadenceChoice } from '#pieces/CadenceField.tsx'
import { useChannels } from '#query/channels.ts'
import type { ImportPreview } from '#query/importSessionState.ts'
import { decideAccount, usualCadence, type AccountChoice, type DecidedAccount } from './choices.ts'
import { toTargetKey } from './decisions.ts'
import { useRecount } from './useRecount.ts'

type PreviewChoices = {
  /** Which preview the choices are about: see `fingerprint`. */
  readonly about: string
  readonly byAccount: ReadonlyMap<number, AccountChoice>
  readonly sharedCadence: CadenceChoice | null
  /** The preview on the screen while its files are read anew in another time zone. */
  readonly rereading: ImportPreview | null
}

const none: PreviewChoices = {
  about: '',
  byAccount: new Map(),
  sharedCadence: null,
  rereading: null,
}

/**
 * What has been chosen in the preview. It outlives the screen, so that one may look at a channel
 * meanwhile, and a failed import, so that the same files chosen again meet the same choices.
 */
const useStoredChoices = create<PreviewChoices>()(() => none)

/** Forgets every choice: they have been carried out, or given up. */
export function forgetChoices() {
  useStoredChoices.setState(none, true)
}

/** The accounts with what will become of each, and how to say otherwise. */
export function usePreviewChoices(preview: ImportPreview) {
  const cards = useChannels()
  const stored = useStoredChoices()
  const about = useMemo(() => fingerprint(preview), [preview])
  const { byAccount, sharedCadence: said } = stored.about === about ? stored : none
  const sharedCadence = useMemo(() => said ?? usualCadence(preview.accounts), [said, preview])
  const accounts = useMemo(
    () => decideAll(preview, byAccount, { cards, sharedCadence }),
    [preview, byAccount, cards, sharedCadence],
  )
  const recount = useRecount(preview, accounts)

  /** Says something about some accounts, by their keys; what is not said anew stays. */
  function choose(choices: ReadonlyMap<number, AccountChoice>) {
    const next = new Map(byAccount)
    for (const [key, choice] of choices) next.set(key, { ...next.get(key), ...choice })
    useStoredChoices.setState({ about, byAccount: next, sharedCadence: said })
    const decided = decideAll(preview, next, { cards, sharedCadence })
    const isFeedingOthers = decided.some(
      (now, place) => toTargetKey(now) !== toTargetKey(accounts[place] ?? now),
    )
    if (isFeedingOthers) recount(decided)
  }

  function chooseSharedCadence(cadence: CadenceChoice) {
    useStoredChoices.setState({ about, byAccount, sharedCadence: cadence })
  }

  return { accounts, sharedCadence, choose, chooseSharedCadence }
}

/** The preview that is being read anew in another time zone, if one is. */
export function useRereading(): ImportPreview | null {
  return useStoredChoices((choices) => choices.rereading)
}

/** Keeps the preview on the screen while its files are read anew; null when that has ended. */
export function keepWhileRereading(preview: ImportPreview | null) {
  useStoredChoices.setState({ rereading: preview })
}

function decideAll(
  { accounts }: ImportPreview,
  byAccount: ReadonlyMap<number, AccountChoice>,
  context: Parameters<typeof decideAccount>[2],
): readonly DecidedAccount[] {
  return accounts.map((account) =>
    decideAccount(account, byAccount.get(account.key) ?? {}, context),
  )
}

/**
 * The same for the same accounts with the same proposals. When they have been read in, their
 * proposals are others, so that what was chosen for the first time is not done twice.
 */
function fingerprint({ accounts }: ImportPreview): string {
  return JSON.stringify(
    accounts.map(({ key, ids, name, url, source, proposal }) => [
      key,
      ids,
      name,
      url,
      source,
      proposal,
    ]),
  )
}
