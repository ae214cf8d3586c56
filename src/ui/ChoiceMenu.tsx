import { Check } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { Menu, MenuItem, Popover, Text } from 'react-aria-components/Menu'
import { AriaLocale } from './AriaLocale.tsx'
import surface from './Popover.module.css'

export type Choice<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly mark?: ReactNode
  /** The key that does the same without the menu. */
  readonly shortcut?: string | undefined
}

type ChoiceMenuProps<Id extends string> = {
  /** What is chosen; read out, not shown. */
  readonly label: string
  readonly choices: ReadonlyArray<Choice<Id>>
  readonly chosen: Id
  /** What it opens at, and gives focus back to. */
  readonly anchor: RefObject<Element | null>
  readonly onChoose: (id: Id) => void
  readonly onClose: () => void
}

/** One of a few, in a menu that opens at something which many of its kind share. */
export function ChoiceMenu<Id extends string>(props: ChoiceMenuProps<Id>) {
  const { label, choices, chosen, anchor, onChoose, onClose } = props
  return (
    <AriaLocale>
      <Popover
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        triggerRef={anchor}
        placement="bottom"
        offset={4}
        className={surface['popover'] ?? ''}
      >
        <Menu
          aria-label={label}
          className={surface['list'] ?? ''}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus
          autoFocus
          selectionMode="single"
          selectedKeys={[chosen]}
          onAction={(key) => {
            const choice = choices.find(({ id }) => id === key)
            if (choice) onChoose(choice.id)
            onClose()
          }}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={surface['item'] ?? ''}
            >
              {choice.mark}
              <span className={surface['words']}>
                <Text slot="label">{choice.label}</Text>
              </span>
              {choice.id === chosen && <Check aria-hidden />}
              {choice.shortcut && <kbd className={surface['shortcut']}>{choice.shortcut}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </AriaLocale>
  )
}
