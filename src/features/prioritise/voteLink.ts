import { languages, type Language } from '#domain/plan.ts'
import { voteInvitationSchema, type VoteInvitation } from '#domain/voteInvitation.ts'

/** Unpacked, no invitation is longer; a link that would give more is no link of ours. */
const mostBytes = 100_000

/**
 * The address of a voter's ballot. All that the page needs stands behind the `#`, which no server is ever sent:
 * the language of the meeting, and the invitation, packed so that a QR code can hold it.
 */
export async function toVoteLink(invitation: VoteInvitation, language: Language): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(invitation))
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const letters = btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => safe[sign] ?? '')
  return `${window.location.origin}${import.meta.env.BASE_URL}vote#${language}.${letters}`
}

const safe: Readonly<Record<string, string>> = { '+': '-', '/': '_' }

/** The language that the meeting was in when the link was made; Swedish when it does not say. */
export function languageOfLink(hash: string): Language {
  return languages.find((language) => hash.startsWith(`#${language}.`)) ?? 'sv'
}

/** The invitation in the address, or null when it is none, or was cut off on its way. */
export async function invitationOfLink(hash: string): Promise<VoteInvitation | null> {
  try {
    const letters = hash
      .replace(/^#\w\w\./, '')
      .replace(/[-_]/g, (sign) => (sign === '-' ? '+' : '/'))
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
    const read: unknown = JSON.parse(await unpacked(bytes))
    return voteInvitationSchema.safeParse(read).data ?? null
  } catch {
    return null
  }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let text = ''
  for (let reader = stream.getReader(); ;) {
    const { value } = await reader.read()
    if (!value) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > mostBytes) throw new RangeError('Too long for an invitation')
  }
}
