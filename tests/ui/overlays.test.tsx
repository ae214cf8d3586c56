import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Explanation } from '#ui/Explanation.tsx'
import { Menu } from '#ui/Menu.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { Tooltip } from '#ui/Tooltip.tsx'

describe('Menu', () => {
  it('is opened, walked and pressed by keyboard', async () => {
    const rest = vi.fn()
    render(
      <Menu
        label="Mer"
        entries={[
          { id: 'edit', label: 'Ändra', onPress: vi.fn() },
          { id: 'gone', label: 'Avveckla', isDisabled: true, onPress: vi.fn() },
          { id: 'rest', label: 'Låt vila', detail: 'Med slutdatum', onPress: rest },
        ]}
      />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('menu', { name: 'Mer' })).toBeDefined()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Låt vila' }))
    await userEvent.keyboard('{Enter}')
    expect(rest).toHaveBeenCalledOnce()
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('keeps its name when only its icon is shown', () => {
    render(<Menu label="Mer" isIconOnly entries={[]} />)
    expect(screen.getByRole('button', { name: 'Mer' }).textContent).toBe('')
  })
})

describe('Explanation', () => {
  it('opens beside its words and closes on Escape', async () => {
    render(
      <Explanation label="så räknas det" title="Så räknas indexet">
        <p>19 av 23</p>
      </Explanation>,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('dialog', { name: 'Så räknas indexet' }).textContent).toContain(
      '19 av 23',
    )
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('Tooltip', () => {
  it('describes its control on keyboard focus and goes on Escape', async () => {
    render(
      <Tooltip text="Sparas medan du skriver">
        <button type="button">Namn</button>
      </Tooltip>,
    )
    await userEvent.tab()
    const tip = await screen.findByRole('tooltip')
    expect(document.activeElement?.getAttribute('aria-describedby')).toBe(tip.id)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

function Parts() {
  const [part, setPart] = useState<'rhythm' | 'posts'>('rhythm')
  return (
    <Tabs
      label="Delar"
      selected={part}
      onSelect={setPart}
      tabs={[
        { id: 'rhythm', label: 'Rytm', content: 'Alla veckor' },
        { id: 'posts', label: 'Inlägg', content: 'Alla inlägg' },
      ]}
    />
  )
}

describe('Tabs', () => {
  it('are one stop for the keyboard, and arrows change the view', async () => {
    render(<Parts />)
    expect(screen.getByRole('tablist', { name: 'Delar' })).toBeDefined()
    await userEvent.tab()
    expect(screen.getByRole('tabpanel', { name: 'Rytm' }).textContent).toBe('Alla veckor')
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('tabpanel', { name: 'Inlägg' }).textContent).toBe('Alla inlägg')
    expect(screen.queryByText('Alla veckor')).toBeNull()
  })
})
