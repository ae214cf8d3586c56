/** The zones that unzoned times may be written in, each with its key among the texts. */
export const zones = [
  { id: 'pacific', timeZone: 'America/Los_Angeles' },
  { id: 'swedish', timeZone: 'Europe/Stockholm' },
  { id: 'eastern', timeZone: 'America/New_York' },
  { id: 'utc', timeZone: 'UTC' },
  { id: 'british', timeZone: 'Europe/London' },
  { id: 'finnish', timeZone: 'Europe/Helsinki' },
] as const
export type ZoneId = (typeof zones)[number]['id']

/** The zone of an IANA name; null for one that is not offered. */
export function toZoneId(timeZone: string): ZoneId | null {
  return zones.find((zone) => zone.timeZone === timeZone)?.id ?? null
}
