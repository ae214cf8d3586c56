import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DateRangeField } from '#ui/DateRangeField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Explanation } from '#ui/Explanation.tsx'
import { Figure, FigureList } from '#ui/Figure.tsx'
import { FileDrop } from '#ui/FileDrop.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Legend } from '#ui/Legend.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Menu } from '#ui/Menu.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Pill } from '#ui/Pill.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { RhythmStrip, RhythmSwatch } from '#ui/RhythmStrip.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { Select } from '#ui/Select.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { SkipLink } from '#ui/SkipLink.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { ToastRegion } from '#ui/ToastRegion.tsx'
import { findAxeViolations } from './findAxeViolations.ts'

const nothing = vi.fn()

const pieces: ReadonlyArray<[name: string, piece: ReactNode]> = [
  [
    'the opening of a screen',
    <>
      <SkipLink targetId="innehall">Till innehållet</SkipLink>
      <main id="innehall" tabIndex={-1}>
        <Page>
          <PageHeader
            above={<a href="/channels">Kanaler</a>}
            title="Kontaktpoolen"
            mark={<StatusMark shape="half">Risk, tyst 19 dagar</StatusMark>}
            meta="Facebook"
            lead={
              <>
                <strong>4 av 6 kanaler håller planen.</strong> En är tyst.
              </>
            }
            actions={<Button tone="primary">Logga inlägg</Button>}
          />
        </Page>
      </main>
    </>,
  ],
  [
    'a card with figures, a rhythm and its legend',
    <Card
      key="card"
      title="Rytmen"
      aside={
        <Legend label="Tecken" items={[{ label: 'hållen', mark: <RhythmSwatch state="kept" /> }]} />
      }
    >
      <RhythmStrip
        cells={[{ x: 0, width: 12, state: 'kept' }]}
        width={12}
        height={20}
        label="1 av 1 vecka hållen"
      />
      <FigureList>
        <Figure value="9 veckor" label="längsta svit" />
        <Figure value="54" label="uthållighetsindex" />
      </FigureList>
      <StatusMark shape="ring" size="only">
        Tyst
      </StatusMark>
      <Pill tone="brick">tyst 19 dagar</Pill>
    </Card>,
  ],
  [
    'messages',
    <Stack key="messages">
      <Banner title="Exempelkommun" actions={<Button size="small">Rensa</Button>}>
        Allt är påhittat.
      </Banner>
      <Banner kind="error" isAnnounced>
        Disken är full.
      </Banner>
      <EmptyState title="Här kommer rytmen" action={<Button>Läs in</Button>}>
        <p>En ruta för varje vecka.</p>
      </EmptyState>
      <Spinner label="Läser in" />
      <ProgressBar label="Klara" value={11} max={14} valueText="11 av 14" />
      <ProgressBar label="Läser" value={null} />
      <ToastRegion label="Meddelanden" closeLabel="Stäng" />
    </Stack>,
  ],
  [
    'things to press',
    <Row key="press">
      <Button isBusy>Sparar</Button>
      <LinkButton href="/plan">Idéer och plan</LinkButton>
      <IconButton icon={Trash2} label="Ta bort" />
      <Menu label="Mer" entries={[{ id: 'edit', label: 'Ändra', onPress: nothing }]} />
      <Explanation label="så räknas det" title="Så räknas det">
        19 av 23
      </Explanation>
      <Disclosure summary="Som tabell">Tabell</Disclosure>
    </Row>,
  ],
  [
    'a form with errors',
    <form key="form" aria-label="Kanal">
      <TextField label="Namn" hint="Som på sidan" error="Skriv ett namn." required />
      <TextArea label="Syfte" note="(valfritt)" />
      <Select label="Per" options={[{ value: 'week', label: 'vecka' }]} />
      <NumberField label="Inlägg" value={3} onValueChange={nothing} unreadableError="Ett tal." />
      <Checkbox label="Ersättare finns" hint="Någon annan kan skriva." error="Kryssa i." />
      <RadioGroup
        label="Läge"
        value="publish"
        onSelect={nothing}
        options={[
          { value: 'publish', label: 'Publicerar', hint: 'Har en plan.' },
          { value: 'monitor', label: 'Bevakar' },
        ]}
        error="Välj ett."
      />
      <SegmentedControl
        label="Tid"
        segments={[
          { value: '12', label: '12 veckor' },
          { value: '26', label: '26 veckor' },
        ]}
        value="12"
        onSelect={nothing}
      />
      <ComboBox
        label="Enhet"
        options={[{ id: 'norr', label: 'Norr' }]}
        value={null}
        onSelect={nothing}
        emptyText="Ingen"
        error="Välj en enhet."
      />
      <DateField label="Start" hint="Första dagen" value="2026-11-23" onDateChange={nothing} />
      <DateRangeField
        label="Uppehåll"
        firstLabel="Från"
        lastLabel="Till"
        value={null}
        onSpanChange={nothing}
        error="Ange båda."
      />
    </form>,
  ],
  [
    'a table',
    <DataTable
      key="table"
      caption="Kanalerna"
      rows={[{ name: 'Norr' }]}
      rowKey={(row) => row.name}
      columns={[
        { id: 'name', header: 'Namn', cell: (row) => row.name, isRowHeader: true, sortBy: () => 1 },
        { id: 'index', header: 'Index', cell: () => 54, align: 'end' },
      ]}
    />,
  ],
  [
    'tabs and a place to drop files',
    <Stack key="tabs">
      <Tabs
        label="Delar"
        selected="a"
        onSelect={nothing}
        tabs={[
          { id: 'a', label: 'Rytm', content: 'Veckor' },
          { id: 'b', label: 'Inlägg', content: 'Inlägg' },
        ]}
      />
      <FileDrop title="Släpp filer här" hint="CSV" chooseLabel="Välj filer" onFiles={nothing} />
    </Stack>,
  ],
  [
    'a side panel',
    <SidePanel key="panel" isOpen onClose={nothing} title="Ändra" closeLabel="Stäng" footer="Klar">
      <TextField label="Namn" />
    </SidePanel>,
  ],
  [
    'a dialog',
    <Dialog key="dialog" isOpen onClose={nothing} title="Ta bort?" closeLabel="Stäng">
      438 inlägg
    </Dialog>,
  ],
]

describe('axe', () => {
  it.each(pieces)('finds nothing in %s', async (_, piece) => {
    render(piece)
    expect(await findAxeViolations()).toEqual([])
  })

  it.each([
    ['a menu', 'Mer'],
    ['an explanation', 'så räknas det'],
  ])('finds nothing in %s that is open', async (_, name) => {
    render(pieces.find(([piece]) => piece === 'things to press')?.[1])
    await userEvent.click(screen.getByRole('button', { name }))
    expect(screen.queryByRole('menu') ?? screen.queryByRole('dialog')).not.toBeNull()
    expect(await findAxeViolations()).toEqual([])
  })

  it('finds a fault that is there', async () => {
    render(<input />)
    expect(await findAxeViolations()).toEqual(['label: <input>'])
  })
})
