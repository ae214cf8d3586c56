/** Minutes east of UTC of the zone names that feeds use (RFC 822, and the European ones). */
const namedZones: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['cet', 60],
  ['met', 60],
  ['mez', 60],
  ['cest', 120],
  ['mest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
])

const numeric = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i

/**
 * Minutes east of UTC of a zone as a feed writes it: `+0200`, `-07:00`, `GMT+2`, `PST`, `Z`.
 * `unknown` for a name that is not in the table, `impossible` for a number that is no offset.
 */
export function zoneMinutes(zone: string): number | 'unknown' | 'impossible' {
  const named = namedZones.get(zone.toLowerCase())
  if (named !== undefined) return named
  const parts = numeric.exec(zone)
  if (!parts) return 'unknown'
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0)
  if (minutes > 15 * 60 || Number(parts[3] ?? 0) > 59) return 'impossible'
  return parts[1] === '-' ? -minutes : minutes
}
