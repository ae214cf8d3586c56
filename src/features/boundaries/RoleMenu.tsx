import type { RefObject } from 'react'
import { contributionRoles, type ContributionRole } from '#domain/contribution.ts'
import { useText } from '#i18n/text.ts'
import { ChoiceMenu } from '#ui/ChoiceMenu.tsx'
import { RoleMark } from './RoleMark.tsx'

type RoleMenuProps = {
  readonly unit: string
  readonly benefit: string
  readonly role: ContributionRole | null
  readonly anchor: RefObject<Element | null>
  readonly onChoose: (role: ContributionRole | null) => void
  readonly onClose: () => void
}

/** What a unit is to a benefit: leads, contributes, is missing, or is not part of it. */
export function RoleMenu({ unit, benefit, role, anchor, onChoose, onClose }: RoleMenuProps) {
  const t = useText('boundaries.matrix')
  return (
    <ChoiceMenu
      label={t('choose', { unit, benefit })}
      choices={[
        ...contributionRoles.map((id) => ({
          id,
          label: t(`roles.${id}`),
          mark: <RoleMark role={id} />,
          shortcut: t(`keys.${id}`),
        })),
        { id: 'none' as const, label: t('roles.none'), shortcut: 'Delete' },
      ]}
      chosen={role ?? 'none'}
      anchor={anchor}
      onChoose={(chosen) => onChoose(chosen === 'none' ? null : chosen)}
      onClose={onClose}
    />
  )
}
