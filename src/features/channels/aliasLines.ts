import type { ChannelAlias } from '#domain/channel.ts'
import type { AliasDraft } from '#domain/channelDraft.ts'

/** A channel's other names as a text, one a line, each once. */
export function toAliasLines(aliases: ReadonlyArray<Pick<ChannelAlias, 'value'>>): string {
  return [...new Set(aliases.map(({ value }) => value))].join('\n')
}

/** The other names that the lines hold. A line that stood there before keeps its kinds. */
export function toAliasDrafts(
  lines: string,
  before: ReadonlyArray<Pick<ChannelAlias, 'kind' | 'value'>>,
): AliasDraft[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((value) => {
      const known = before.filter((alias) => alias.value === value).map(({ kind }) => kind)
      return (known.length > 0 ? known : kindsOf(value)).map((kind) => ({ kind, value }))
    })
}

/** What a line can be. A single word may be a handle as well as a name. */
function kindsOf(line: string): ReadonlyArray<AliasDraft['kind']> {
  if (/^\d{5,}$/u.test(line)) return ['accountId']
  if (/^https?:\/\/|^[\w.-]+\.\p{L}{2,}\//u.test(line)) return ['url']
  if (line.startsWith('@')) return ['handle']
  return /\s/u.test(line) ? ['name'] : ['handle', 'name']
}
