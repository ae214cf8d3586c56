import { Dexie, type ChromeTransactionDurability, type Table } from 'dexie'
import { onlyExactVersion } from './exactVersion.ts'
import { keepManifest } from './keepManifest.ts'
import type { Migration } from './migrations/migration.ts'
import { assertVersionsRiseByOne, migrations } from './migrations/migrations.ts'
import { upgradeRows } from './migrations/upgradedRow.ts'
import type { AllTables } from './tables.ts'

/** The database's name in the browser. */
export const databaseName = 'uthallig'

/** What may be chosen otherwise than the app does: by the worker, by tests and by migrations. */
export type DatabaseOptions = {
  readonly name?: string
  /** `strict` (default) says "committed" when the disk has it; staging may be `relaxed`. */
  readonly durability?: ChromeTransactionDurability
  /** The schemas to offer; an older build is one with fewer of them. */
  readonly migrations?: readonly Migration[]
  /** Absent: the browser's own, if it has one. */
  readonly indexedDB?: IDBFactory
}

/**
 * The typed tables. A new one is closed: open it with `openDatabase`, which also answers what may
 * go wrong. It never opens itself again behind anybody's back.
 */
export class Database extends Dexie {
  declare readonly plan: Table<AllTables['plan'], string>
  declare readonly units: Table<AllTables['units'], string>
  declare readonly channels: Table<AllTables['channels'], string>
  declare readonly channelOwners: Table<AllTables['channelOwners'], string>
  declare readonly channelAliases: Table<AllTables['channelAliases'], string>
  declare readonly pauses: Table<AllTables['pauses'], string>
  declare readonly pauseChannels: Table<AllTables['pauseChannels'], string>
  declare readonly coverage: Table<AllTables['coverage'], string>
  declare readonly loggedDays: Table<AllTables['loggedDays'], string>
  declare readonly loggedWeeks: Table<AllTables['loggedWeeks'], string>
  declare readonly ignoredAccounts: Table<AllTables['ignoredAccounts'], string>
  declare readonly visions: Table<AllTables['visions'], string>
  declare readonly goals: Table<AllTables['goals'], string>
  declare readonly audiences: Table<AllTables['audiences'], string>
  declare readonly benefits: Table<AllTables['benefits'], string>
  declare readonly benefitGoals: Table<AllTables['benefitGoals'], string>
  declare readonly requiredUnits: Table<AllTables['requiredUnits'], string>
  declare readonly contributions: Table<AllTables['contributions'], string>
  declare readonly collaborations: Table<AllTables['collaborations'], string>
  declare readonly collaborationUnits: Table<AllTables['collaborationUnits'], string>
  declare readonly collaborationBenefits: Table<AllTables['collaborationBenefits'], string>
  declare readonly initiatives: Table<AllTables['initiatives'], string>
  declare readonly barriers: Table<AllTables['barriers'], string>
  declare readonly barrierObjects: Table<AllTables['barrierObjects'], string>
  declare readonly setAsides: Table<AllTables['setAsides'], string>
  declare readonly channelAudiences: Table<AllTables['channelAudiences'], string>
  declare readonly channelBenefits: Table<AllTables['channelBenefits'], string>
  declare readonly channelGoals: Table<AllTables['channelGoals'], string>
  declare readonly roles: Table<AllTables['roles'], string>
  declare readonly assignments: Table<AllTables['assignments'], string>
  declare readonly registerBlocks: Table<AllTables['registerBlocks'], string>
  declare readonly watchedSources: Table<AllTables['watchedSources'], string>
  declare readonly observations: Table<AllTables['observations'], string>
  declare readonly sessions: Table<AllTables['sessions'], string>
  declare readonly sessionItems: Table<AllTables['sessionItems'], string>
  declare readonly participants: Table<AllTables['participants'], string>
  declare readonly ballots: Table<AllTables['ballots'], string>
  declare readonly decisions: Table<AllTables['decisions'], string>
  declare readonly reviews: Table<AllTables['reviews'], string>
  declare readonly imports: Table<AllTables['imports'], string>
  declare readonly segments: Table<AllTables['segments'], [string, number, number]>
  declare readonly times: Table<AllTables['times'], [string, number]>
  declare readonly hashes: Table<AllTables['hashes'], [string, number]>
  declare readonly claims: Table<AllTables['claims'], [string, number]>
  declare readonly removedPosts: Table<AllTables['removedPosts'], [string, string]>
  declare readonly changes: Table<AllTables['changes'], number>
  declare readonly meta: Table<AllTables['meta'], string>
  /** Whether the browser has said, while opening, that it threw away what it could not read. */
  declare readonly loss: { readonly hasHappened: boolean }

  constructor(options: DatabaseOptions = {}) {
    const steps = options.migrations ?? migrations
    assertVersionsRiseByOne(steps)
    const factory = options.indexedDB ?? browserFactory()
    const loss = { hasHappened: false }
    const noteLoss = () => {
      loss.hasHappened = true
    }
    super(options.name ?? databaseName, {
      autoOpen: false,
      // Freshness comes from committed changes; a second cache would only cost memory.
      cache: 'disabled',
      chromeTransactionDurability: options.durability ?? 'strict',
      ...(factory ? { indexedDB: onlyExactVersion(factory, nativeVersion(steps), noteLoss) } : {}),
    })
    this.loss = loss
    this.use(keepManifest)
    for (const step of steps) {
      const version = this.version(step.version).stores({ ...step.stores })
      if (step.upgradeRow) version.upgrade((transaction) => upgradeRows(transaction, step))
    }
  }
}

/** IndexedDB's number for the newest of these schemas: Dexie multiplies its own by ten. */
export function nativeVersion(steps: readonly Migration[]): number {
  return Math.round(steps.length * 10)
}

// Dexie asked for it behind a try: reading `indexedDB` throws in some private windows.
function browserFactory(): IDBFactory | undefined {
  return Dexie.dependencies.indexedDB
}
