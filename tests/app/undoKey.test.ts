import { describe, expect, it } from 'vitest'
import { isTyping, undoKeyOf } from '#app/undoKey.ts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('the undo keys', () => {
  it.each([
    [{ ...none, ctrlKey: true, key: 'z' }, 'undo'],
    [{ ...none, metaKey: true, key: 'z' }, 'undo'],
    [{ ...none, ctrlKey: true, shiftKey: true, key: 'Z' }, 'redo'],
    [{ ...none, ctrlKey: true, key: 'y' }, 'redo'],
    [{ ...none, key: 'z' }, null],
    [{ ...none, ctrlKey: true, altKey: true, key: 'z' }, null],
    [{ ...none, ctrlKey: true, key: 'x' }, null],
  ] as const)('%o ask for %s', (event, expected) => {
    expect(undoKeyOf(event)).toBe(expected)
  })
})

describe('typing', () => {
  it.each(['input', 'textarea', 'select'])('is what one does in a %s', (name) => {
    expect(isTyping(document.createElement(name))).toBe(true)
  })

  it('is not what one does on a checkbox, a button or nowhere', () => {
    const checkbox = Object.assign(document.createElement('input'), { type: 'checkbox' })
    expect(isTyping(checkbox)).toBe(false)
    expect(isTyping(document.createElement('button'))).toBe(false)
    expect(isTyping(null)).toBe(false)
  })
})
