import { useState } from 'react'

/** What is written in a panel, against what stood there when it opened. */
export function useRecordForm<Form extends object>(open: () => Form) {
  const [first] = useState(open)
  const [form, setForm] = useState(first)
  const [hasTried, setHasTried] = useState(false)
  return {
    form,
    set: (change: Partial<Form>) => setForm((before) => ({ ...before, ...change })),
    isChanged: JSON.stringify(form) !== JSON.stringify(first),
    /** True once saving has been tried: what is missing is said from then on. */
    hasTried,
    noteTry: () => setHasTried(true),
  }
}
