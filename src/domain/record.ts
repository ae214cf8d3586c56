import * as z from 'zod'
import { isLocalDate, type LocalDate } from './calendar.ts'

/** A client-made UUIDv7. */
export const idSchema = z.string().min(1).max(64)

/** A real calendar date as `YYYY-MM-DD`. */
export const localDateSchema = z.custom<LocalDate>(
  (value) => typeof value === 'string' && isLocalDate(value),
)

/** An ISO 8601 instant in UTC, e.g. `2026-11-23T07:40:00.000Z`. */
export const instantSchema = z.iso.datetime()

/**
 * What every record carries. Deleting is marking (`deletedAt`), so that it can be taken back.
 * `example` marks what Exempelkommun brought, so that one click can take it away again.
 */
export const recordFields = {
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.exactOptional(),
  example: z.literal(true).exactOptional(),
}
