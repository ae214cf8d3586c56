/** A post's local minute and its kind's place in `postKinds` in one number, which sorts by minute. */
export function toTimeStamp(minute: number, kind: number): number {
  return 4 * minute + kind
}

/** Sorts such numbers and takes them apart. Takes the array over. */
export function toTimeColumns(stamps: Float64Array): { minutes: Int32Array; kinds: Uint8Array } {
  stamps.sort()
  const minutes = new Int32Array(stamps.length)
  const kinds = new Uint8Array(stamps.length)
  stamps.forEach((stamp, at) => {
    const minute = Math.floor(stamp / 4)
    minutes[at] = minute
    kinds[at] = stamp - 4 * minute
  })
  return { minutes, kinds }
}
