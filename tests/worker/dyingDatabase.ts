import type { Database } from '#storage/database.ts'

/** A browser that dies before its n-th write: none of its databases answers after that. */
export class DyingBrowser {
  private writesLeft: number
  private readonly cause: () => Error

  constructor(writes: number, cause = () => new Error('Killed')) {
    this.writesLeft = writes
    this.cause = cause
  }

  get isDead(): boolean {
    return this.writesLeft < 0
  }

  /** Ties the database to the browser's life. */
  prepare(db: Database): Database {
    db.use({
      stack: 'dbcore',
      name: 'life',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name)
          const alive = () => {
            if (this.isDead) throw this.cause()
          }
          return {
            ...table,
            get: async (request): Promise<unknown> => {
              alive()
              return table.get(request)
            },
            query: async (request) => {
              alive()
              return table.query(request)
            },
            mutate: async (request) => {
              this.writesLeft -= 1
              alive()
              return table.mutate(request)
            },
          }
        },
      }),
    })
    return db
  }
}
