import type { PostKind } from '#domain/post.ts'
import { parseFeedTime } from './feedTime.ts'
import { withoutReferences } from './htmlEntities.ts'
import { textOfField, toJsonFields, type JsonFields } from './jsonFields.ts'
import { toPostText } from './plainText.ts'
import { toPostTime } from './postTime.ts'
import { maxSourceIdLength, type FoundPost, type RowProblemCode } from './reading.ts'

/**
 * One element of an X archive's list of posts as a post, or why it is none. Old archives have the
 * post's facts in the element itself, newer ones in a field of it called `tweet`.
 * @param element As JSON.
 * @param handle The account's `@name` without the @, for links; empty when it is not known.
 */
export function toXPost(element: string, handle: string): FoundPost | RowProblemCode {
  const facts = factsOf(element)
  if (facts === null) return 'brokenRow'
  const id = /^\d+$/.exec(textOfField(facts, 'id_str') || stringOf(facts, 'id'))?.[0] ?? ''
  const written = textOfField(facts, 'created_at')
  if (written === '') return id === '' ? 'brokenRow' : 'noDate'
  const time = parseFeedTime(written)
  // Every time of an archive is written with its zone: one without is damaged.
  if (time?.is !== 'instant') return 'badDate'
  const text = withoutReferences(textOfField(facts, 'full_text') || textOfField(facts, 'text'))
  const kind = kindOf(facts, text)
  return {
    sourceId: id.length > maxSourceIdLength ? '' : id,
    ...toPostTime(time, () => time.instantMs),
    kind,
    text: toPostText(kind === 'reply' ? text.replace(leadingHandles, '') : text),
    url: id === '' ? '' : `https://x.com/${handle || 'i/web'}/status/${id}`,
  }
}

/** Those whom a reply answers, whom X does not show as part of the text either. */
const leadingHandles = /^(?:@\w{1,30}\s+)+/

/** As a link allows it, which every handle of X does. */
const handlePattern = /^\w{1,30}$/

/** The account's handle when it can stand in a link, else empty. */
export function toXHandle(raw: string): string {
  return handlePattern.test(raw) ? raw : ''
}

function factsOf(element: string): JsonFields | null {
  try {
    const fields = toJsonFields(JSON.parse(element))
    const facts = fields.has('tweet') ? toJsonFields(fields.get('tweet')) : fields
    return facts.size > 0 ? facts : null
  } catch {
    return null
  }
}

/** A number would have lost its last digits. */
function stringOf(facts: JsonFields, name: string): string {
  return typeof facts.get(name) === 'string' ? textOfField(facts, name) : ''
}

function kindOf(facts: JsonFields, text: string): PostKind {
  if (text.startsWith('RT @')) return 'reshare'
  const answers = ['in_reply_to_status_id_str', 'in_reply_to_user_id_str', 'in_reply_to_status_id']
  return answers.some((name) => textOfField(facts, name) !== '') ? 'reply' : 'original'
}
