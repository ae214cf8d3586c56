import { ImageDown, MonitorUp, Plus, Printer } from 'lucide-react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'
import type { AddedKind, Editing } from './editing.ts'
import type { PictureKind } from './savePicture.ts'

type MapActionsProps = {
  readonly isEmpty: boolean
  readonly onAdd: (editing: Editing) => void
  readonly onSave: (kind: PictureKind) => void
  readonly onShowInRoom: () => void
}

const added = [
  'benefit',
  'audience',
  'goal',
  'goals',
  'initiative',
  'channel',
  'channels',
  'vision',
] as const satisfies readonly AddedKind[]

/** What can be done with the map: taken along as a picture or on paper, shown to a room, added to. */
export function MapActions({ isEmpty, onAdd, onSave, onShowInRoom }: MapActionsProps) {
  const t = useText('map')
  const room = useText('room')
  return (
    <>
      {!isEmpty && (
        <>
          <Menu
            label={t('takeAlong')}
            icon={ImageDown}
            entries={[
              { id: 'print', label: t('print'), icon: Printer, onPress: () => window.print() },
              { id: 'svg', label: t('saveSvg'), onPress: () => onSave('svg') },
              { id: 'png', label: t('savePng'), onPress: () => onSave('png') },
            ]}
          />
          <Button onClick={onShowInRoom}>
            <MonitorUp aria-hidden />
            {room('show')}
          </Button>
        </>
      )}
      <Menu
        label={t('add.label')}
        icon={Plus}
        tone="primary"
        entries={added.map((kind) => ({
          id: kind,
          label: t(`add.${kind}`),
          onPress: () => onAdd({ add: kind }),
        }))}
      />
    </>
  )
}
