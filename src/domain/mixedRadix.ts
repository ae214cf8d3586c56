/** How many values a place can have, 2 or more. */
export type Place = number

/**
 * One whole number out of a value for each place, `values[i]` from 0 to `places[i] − 1`, the first weighing
 * least: hours, minutes and seconds made one. Throws a RangeError for a value that its place cannot have.
 */
export function writePlaces(places: readonly Place[], values: readonly number[]): bigint {
  return places.reduceRight((sum, place, i) => {
    const value = values[i] ?? 0
    if (value < 0 || value >= place) throw new RangeError(`${value} in a place of ${place}`)
    return sum * BigInt(place) + BigInt(value)
  }, 0n)
}

/** The values again; null when the number is too large for the places. */
export function readPlaces(places: readonly Place[], number: bigint): number[] | null {
  let rest = number
  const values = places.map((place) => {
    const value = rest % BigInt(place)
    rest /= BigInt(place)
    return Number(value)
  })
  return rest === 0n ? values : null
}

/** The digits of a number in a base, the greatest first, padded with zeros to a length. */
export function digitsOf(number: bigint, base: number, length: number): number[] {
  const places = Array<Place>(length).fill(base)
  const digits = readPlaces(places, number)
  if (!digits) throw new RangeError(`${number} is longer than ${length} digits`)
  return digits.reverse()
}

/** The number of digits in a base, the greatest first. */
export function numberOf(digits: readonly number[], base: number): bigint {
  return writePlaces(Array<Place>(digits.length).fill(base), digits.toReversed())
}
