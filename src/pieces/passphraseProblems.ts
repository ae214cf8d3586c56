/** What is wrong with a new passphrase, by field. */
export type PassphraseProblems = {
  readonly passphrase?: 'missing' | 'tooShort'
  readonly repeated?: 'differs'
}

const fewestCharacters = 10

/** Weighs a new passphrase and its repetition; empty when both are right. */
export function passphraseProblems(passphrase: string, repeated: string): PassphraseProblems {
  if (passphrase === '') return { passphrase: 'missing' }
  if (Array.from(passphrase).length < fewestCharacters) return { passphrase: 'tooShort' }
  // As the file's key is made of it: the same letter may be typed in two ways.
  return passphrase.normalize('NFC') === repeated.normalize('NFC') ? {} : { repeated: 'differs' }
}
