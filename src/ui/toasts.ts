import { create } from 'zustand'

export type ToastMessage = {
  readonly message: string
  /** Errors stay until they are closed. */
  readonly kind?: 'done' | 'error' | undefined
  /** What it is about, where a later message about the same takes its place. */
  readonly about?: string | undefined
  /** One thing to do about it: undo, as a rule. Doing it closes the toast. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
}

export type Toast = ToastMessage & { readonly id: number }

type ToastState = {
  readonly toasts: readonly Toast[]
  /** Shows a message and returns its id. */
  readonly showToast: (message: ToastMessage) => number
  readonly closeToast: (id: number) => void
}

/** More than this at a time would cover the work; the oldest gives way, but never an error. */
const mostShown = 4

let lastId = 0

/** The messages on show. Any screen may add one; ToastRegion draws them. */
export const useToasts = create<ToastState>((set) => ({
  toasts: [],
  showToast: (message) => {
    lastId += 1
    const toast = { ...message, id: lastId }
    set(({ toasts }) => ({ toasts: withinLimit([...others(toasts, message.about), toast]) }))
    return toast.id
  },
  closeToast: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))

function others(toasts: readonly Toast[], about: string | undefined): readonly Toast[] {
  return about === undefined ? toasts : toasts.filter((toast) => toast.about !== about)
}

function withinLimit(toasts: readonly Toast[]): readonly Toast[] {
  if (toasts.length <= mostShown) return toasts
  const oldest = toasts.findIndex((toast) => toast.kind !== 'error')
  return oldest === -1 ? toasts : toasts.filter((_, index) => index !== oldest)
}
