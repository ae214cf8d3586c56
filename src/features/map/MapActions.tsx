import { ImageDown, MonitorUp, Plus, Printer } from 'lucide-react'
import { useState, type RefObject } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'
import { useToasts } from '#ui/toasts.ts'
import type { AddedKind, Editing } from './editing.ts'
import { savePicture, type PictureKind } from './savePicture.ts'

type MapActionsProps = {
  readonly isEmpty: boolean
  readonly svg: RefObject<SVGSVGElement | null>
  readonly onAdd: (editing: Editing) => void
  readonly onShowInRoom: () => void
}

const added = [
  'benefit',
  'audience',
  'goal',
  'goals',
  'initiative',
  'channels',
  'vision',
] as const satisfies readonly AddedKind[]

/** What can be done with the map: taken along as a picture or on paper, shown to a room, added to. */
export function MapActions({ isEmpty, svg, onAdd, onShowInRoom }: MapActionsProps) {
  const t = useText('map')
  const showToast = useToasts((state) => state.showToast)
  const [isBusy, setIsBusy] = useState(false)

  async function save(kind: PictureKind) {
    if (!svg.current || isBusy) return
    setIsBusy(true)
    const saved = await savePicture(svg.current, kind, t('fileName'))
    setIsBusy(false)
    if (!saved) showToast({ message: t('notSaved'), kind: 'error' })
  }

  return (
    <>
      {!isEmpty && (
        <>
          <Menu
            label={t('takeAlong')}
            icon={ImageDown}
            entries={[
              { id: 'print', label: t('print'), icon: Printer, onPress: () => window.print() },
              { id: 'svg', label: t('saveSvg'), onPress: () => void save('svg') },
              { id: 'png', label: t('savePng'), onPress: () => void save('png') },
            ]}
          />
          <Button onClick={onShowInRoom}>
            <MonitorUp aria-hidden />
            {t('toRoom')}
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
