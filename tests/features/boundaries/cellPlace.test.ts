import { describe, expect, it } from 'vitest'
import { cellAfterKey } from '#features/boundaries/cellPlace.ts'

const grid = { benefitIds: ['b1', 'b2', 'b3'], unitIds: ['u1', 'u2'] }
const from = (benefitId: string, unitId: string, key: string, ctrlKey = false) => {
  const place = cellAfterKey({ key, ctrlKey, metaKey: false }, { benefitId, unitId }, grid)
  return place && `${place.benefitId} ${place.unitId}`
}

describe('the arrow keys in the matrix', () => {
  it.each([
    ['ArrowDown', 'b2 u1'],
    ['ArrowRight', 'b1 u2'],
    ['ArrowUp', 'b1 u1'],
    ['ArrowLeft', 'b1 u1'],
    ['End', 'b1 u2'],
  ])('%s leads from the first cell to %s', (key, place) => {
    expect(from('b1', 'u1', key)).toBe(place)
  })

  it('go to the corners with Ctrl', () => {
    expect(from('b2', 'u1', 'End', true)).toBe('b3 u2')
    expect(from('b2', 'u2', 'Home', true)).toBe('b1 u1')
    expect(from('b2', 'u2', 'Home')).toBe('b2 u1')
  })

  it('leave other keys alone', () => {
    expect(from('b1', 'u1', 'Enter')).toBe(null)
    expect(from('b1', 'u1', 'L')).toBe(null)
  })

  it('lead nowhere in a matrix without cells', () => {
    const none = { benefitIds: [], unitIds: [] }
    const key = { key: 'ArrowDown', ctrlKey: false, metaKey: false }
    expect(cellAfterKey(key, { benefitId: '', unitId: '' }, none)).toBe(null)
  })
})
