/** True where the browser can encrypt: it needs https, or the computer's own address. */
export function canEncrypt(): boolean {
  return window.isSecureContext
}

/**
 * Whether the browser can write into a folder of the user's: `needsHttps` where the address keeps it
 * from telling.
 */
export function folderAbility(): 'yes' | 'no' | 'needsHttps' {
  if (!window.isSecureContext) return 'needsHttps'
  return 'showDirectoryPicker' in window ? 'yes' : 'no'
}
