type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** What a key press asks for: Ctrl or Cmd with Z, with Shift and Z, or with Y. Null for any other. */
export function undoKeyOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Key): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo'
    case 'y':
      return shiftKey ? null : 'redo'
    default:
      return null
  }
}

/** True where the browser's own undo works on text that is being typed. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])',
      ))
  )
}
