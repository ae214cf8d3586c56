import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RhythmCell, RhythmState } from '#ui/rhythmPaths.ts'
import { RhythmStrip } from '#ui/RhythmStrip.tsx'

const states: readonly RhythmState[] = ['kept', 'partly', 'missed', 'pause', 'unplanned', 'unknown']

const year = Array.from({ length: 52 }, (_, index): RhythmCell => ({
  x: index * 10,
  width: 8,
  state: states[index % states.length] ?? 'kept',
  fraction: 0.4,
  isRunning: index === 51,
}))

describe('RhythmStrip', () => {
  it('draws a year of weeks with a handful of elements', () => {
    const { container } = render(<RhythmStrip cells={year} width={520} height={20} />)
    expect(container.querySelectorAll('*').length).toBeLessThanOrEqual(10)
  })

  it('is a picture with words when it is given words, and decoration otherwise', () => {
    const { container, rerender } = render(<RhythmStrip cells={year} width={520} height={20} />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    rerender(<RhythmStrip cells={year} width={520} height={20} label="9 av 52 veckor hållna" />)
    expect(screen.getByRole('img', { name: '9 av 52 veckor hållna' })).toBeDefined()
  })

  it('outlines the cell that is read out, and only while there is one', () => {
    const { container, rerender } = render(
      <RhythmStrip cells={year} width={520} height={20} markedIndex={null} />,
    )
    const unmarked = container.querySelectorAll('path').length
    rerender(<RhythmStrip cells={year} width={520} height={20} markedIndex={3} />)
    expect(container.querySelectorAll('path').length).toBeGreaterThan(unmarked)
    rerender(<RhythmStrip cells={year} width={520} height={20} markedIndex={99} />)
    expect(container.querySelectorAll('path').length).toBe(unmarked)
  })
})
