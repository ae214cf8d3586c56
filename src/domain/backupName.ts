import type { LocalDate } from './calendar.ts'

/** How the name of a backup file ends. */
export const backupExtension = '.uthallig'

/**
 * The name of a backup file, e.g. `uthallig-norrby-kommun-2026-11-23.uthallig`. The organisation is
 * written so that every system and share takes it: a to z, digits and hyphens, at most 60 of them;
 * left out when nothing is left of it.
 */
export function toBackupFileName(organisation: string, date: LocalDate): string {
  return fileName(['uthallig', plainName(organisation), date])
}

/**
 * The name of an automatic backup, e.g. `uthallig-auto-norrby-kommun-2026-11-23.uthallig`; unlike those
 * that the user makes, so that the two do not meet in one folder.
 * @param place from 1; from 2 on it stands last, for when the names before it are taken
 */
export function toAutomaticFileName(organisation: string, date: LocalDate, place: number): string {
  const last = place > 1 ? String(place) : ''
  return fileName(['uthallig-auto', plainName(organisation), date, last])
}

function plainName(organisation: string): string {
  return organisation
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

function fileName(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('-')}${backupExtension}`
}
