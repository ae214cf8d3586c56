import type { LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components/Menu'
import { AriaLocale } from './AriaLocale.tsx'
import button from './Button.module.css'
import { buttonClass, type ButtonLook } from './buttonClass.ts'
import { joinClasses } from './joinClasses.ts'
import surface from './Popover.module.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly tone?: 'danger' | undefined
  readonly isDisabled?: boolean | undefined
  readonly onPress: () => void
}

type MenuProps = ButtonLook & {
  readonly label: string
  readonly icon?: LucideIcon | undefined
  /** Only the icon is shown; the label is read out. */
  readonly isIconOnly?: boolean | undefined
  readonly entries: readonly MenuEntry[]
}

/** Things to do, behind a button. */
export function Menu({ label, icon: Icon, isIconOnly = false, entries, tone, size }: MenuProps) {
  const look = buttonClass({ tone: tone ?? (isIconOnly ? 'quiet' : 'secondary'), size })
  return (
    <AriaLocale>
      <MenuTrigger>
        <Button
          className={joinClasses(look, isIconOnly && button['iconOnly']) ?? ''}
          {...(isIconOnly && { 'aria-label': label })}
        >
          {Icon && <Icon aria-hidden />}
          {!isIconOnly && label}
        </Button>
        <Popover className={surface['popover'] ?? ''} placement="bottom end" offset={4}>
          <AriaMenu className={surface['list'] ?? ''} items={entries} dependencies={[entries]}>
            {(entry) => (
              <MenuItem
                id={entry.id}
                textValue={entry.label}
                isDisabled={entry.isDisabled ?? false}
                onAction={entry.onPress}
                className={
                  joinClasses(surface['item'], entry.tone === 'danger' && surface['danger']) ?? ''
                }
              >
                {entry.icon && <entry.icon aria-hidden />}
                <span className={surface['words']}>
                  <Text slot="label">{entry.label}</Text>
                  {entry.detail && (
                    <Text slot="description" className={surface['detail'] ?? ''}>
                      {entry.detail}
                    </Text>
                  )}
                </span>
              </MenuItem>
            )}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </AriaLocale>
  )
}
