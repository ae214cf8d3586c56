import { Check, ChevronDown, Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  useFilter,
} from 'react-aria-components/ComboBox'
import { AriaLocale } from './AriaLocale.tsx'
import styles from './ComboBox.module.css'
import field from './Field.module.css'
import { type FieldTexts, LabelWords } from './Field.tsx'
import { joinClasses } from './joinClasses.ts'
import surface from './Popover.module.css'

export type ComboBoxOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly detail?: string | undefined
}

export type Creation = {
  /** One of the last choices in the list: "Create 'the text'". */
  readonly labelFor: (text: string) => string
  readonly onCreate: (text: string) => void
}

type ComboBoxProps<Id extends string> = Omit<FieldTexts, 'isLabelHidden'> & {
  readonly options: ReadonlyArray<ComboBoxOption<Id>>
  readonly value: Id | null
  /** Null when the field has been emptied. */
  readonly onSelect: (id: Id | null) => void
  /** Shown in the list when nothing fits what is written. */
  readonly emptyText: string
  /** Lets the user make what is missing, in one way or several. */
  readonly creation?: Creation | readonly Creation[] | undefined
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
}

/** Unlike any id: a space, and which of the ways. */
const creationKey = /^ (\d+)$/u

/** A choice among many: writing narrows the list. Focus with the field, choose with arrows and Enter. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  return (
    <AriaLocale>
      <LocalComboBox {...props} />
    </AriaLocale>
  )
}

function LocalComboBox<Id extends string>({
  label,
  note,
  hint,
  error,
  options,
  value,
  onSelect,
  emptyText,
  creation = [],
  placeholder,
  isDisabled = false,
}: ComboBoxProps<Id>) {
  const selectedLabel = options.find((option) => option.id === value)?.label ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  /** How many have been made: each time the field is drawn anew, with its list closed, and keeps the focus. */
  const [makings, setMakings] = useState(0)
  const group = useRef<HTMLElement>(null)
  useEffect(() => {
    if (makings > 0) group.current?.querySelector('input')?.focus()
  }, [makings])
  const { contains } = useFilter({ sensitivity: 'base' })
  const written = draft ?? selectedLabel
  const wanted = written.trim()
  const narrows = wanted !== '' && written !== selectedLabel
  const fitting = narrows ? options.filter(({ label }) => contains(label, wanted)) : options
  const isNew = narrows && !options.some((option) => sameWords(option.label, wanted))
  const creations = [creation].flat()
  const made = isNew
    ? creations.map(({ labelFor }, way) => ({ id: ` ${way}`, label: labelFor(wanted) }))
    : []
  const shown: ReadonlyArray<ComboBoxOption<string>> = [...fitting, ...made]

  function select(key: unknown) {
    setDraft(null)
    const way = creationKey.exec(String(key))?.[1]
    if (way !== undefined) {
      setMakings(makings + 1)
      creations[Number(way)]?.onCreate(wanted)
      return
    }
    // Leaving the field asks for the present choice again, to have what was written taken back.
    const id = options.find((option) => option.id === key)?.id ?? null
    if (id !== value) onSelect(id)
  }

  /** What Enter means when no choice has been gone to with the arrows; null for nothing. */
  function enteredKey(): string | null {
    if (!narrows) return null
    const exact = options.find((option) => sameWords(option.label, wanted))
    const [only, ...others] = shown
    const [way, ...otherWays] = made
    if (exact) return exact.id
    if (way && otherWays.length === 0) return way.id
    return others.length === 0 ? (only?.id ?? null) : null
  }

  /** Nothing tells which way of making it is meant, and leaving it at that would lose what is written. */
  function keepWriting(event: KeyboardEvent) {
    if (event.key !== 'Enter' || made.length < 2 || fitting.length > 0) return
    if (event.target instanceof Element && event.target.hasAttribute('aria-activedescendant'))
      return
    event.preventDefault()
    event.stopPropagation()
  }

  function enter(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const isOnChoice = event.currentTarget.hasAttribute('aria-activedescendant')
    const key = isOnChoice ? null : enteredKey()
    if (key === null) return
    event.preventDefault()
    select(key)
  }

  return (
    <AriaComboBox<ComboBoxOption<string>>
      key={makings}
      className={field['field'] ?? ''}
      items={shown}
      allowsEmptyCollection
      // What is chosen elsewhere, as something that has just been made, opens no list over the next field.
      menuTrigger={draft === null ? 'manual' : 'input'}
      inputValue={written}
      onInputChange={setDraft}
      value={value}
      onChange={select}
      isDisabled={isDisabled}
      {...(error && { isInvalid: true })}
      validationBehavior="aria"
    >
      <Label className={field['label'] ?? ''}>
        <LabelWords label={label} note={note} />
      </Label>
      {hint && (
        <Text slot="description" elementType="div" className={field['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <div
        className={styles['group']}
        ref={(element) => {
          group.current = element
          takeFocusBack(element)
        }}
        onKeyDownCapture={keepWriting}
      >
        <Input
          className={joinClasses(field['control'], styles['input']) ?? ''}
          placeholder={placeholder ?? ''}
          onKeyDown={enter}
          onInput={(event) => {
            if (event.currentTarget.value === '') onSelect(null)
          }}
        />
        <Button className={styles['opener'] ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <FieldError className={field['error'] ?? ''}>{error}</FieldError>
      <Popover className={joinClasses(surface['popover'], styles['popover']) ?? ''} offset={4}>
        <ListBox<ComboBoxOption<string>>
          className={surface['list'] ?? ''}
          renderEmptyState={() => <p className={surface['empty']}>{emptyText}</p>}
        >
          {(option) => <OptionItem option={option} isChosen={option.id === value} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

/**
 * A dialog that closes gives focus back by this event, which the field would take as meant for an
 * item of its list. The list is closed, and focus would be nowhere.
 */
function takeFocusBack(group: HTMLElement | null) {
  group?.addEventListener('react-aria-focus-scope-restore', stop, true)
}

function stop(event: Event) {
  event.stopPropagation()
}

type OptionItemProps = {
  readonly option: ComboBoxOption<string>
  readonly isChosen: boolean
}

function OptionItem({ option, isChosen }: OptionItemProps) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={surface['item'] ?? ''}>
      {creationKey.test(option.id) && <Plus aria-hidden />}
      <span className={surface['words']}>
        <Text slot="label">{option.label}</Text>
        {option.detail && (
          <Text slot="description" className={surface['detail'] ?? ''}>
            {option.detail}
          </Text>
        )}
      </span>
      {isChosen && <Check aria-hidden />}
    </ListBoxItem>
  )
}

function sameWords(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0
}
