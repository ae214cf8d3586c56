import type { SessionCard } from '#query/sessions.ts'

/** What an initiative is called in the meeting. */
export function titleIn({ items }: SessionCard): (id: string) => string {
  return (id) => items.find(({ initiativeId }) => initiativeId === id)?.facts.title ?? ''
}
