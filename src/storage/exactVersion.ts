/** The parts of `IDBFactory` that Dexie calls. */
export type DatabaseFactory = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'>

/**
 * A factory that opens one version only, so that this build never touches a newer database.
 * Dexie answers a VersionError by opening whatever stands there without a version, and by raising
 * the version of a schema that it finds lacking; both are refused here, at the last gate there is,
 * where no other tab can come in between. `version` is the native one: ten times Dexie's.
 * @param onDataLoss called when the browser says that it has thrown a damaged database away
 */
export function onlyExactVersion(
  factory: IDBFactory,
  version: number,
  onDataLoss: () => void,
): DatabaseFactory {
  return {
    open: (name, requested) => {
      if (requested === undefined)
        throw new DOMException('The stored database is newer than this build', 'VersionError')
      if (requested !== version)
        throw new DOMException('The stored database lacks parts of its schema', 'DataError')
      const request = factory.open(name, requested)
      request.addEventListener('upgradeneeded', (event) => {
        // Chromium's own: it puts an empty database in place of one that it cannot read.
        if ('dataLoss' in event && event.dataLoss === 'total') onDataLoss()
      })
      return request
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  }
}
