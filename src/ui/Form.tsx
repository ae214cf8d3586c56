import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'

type FormProps = {
  /** Lets a button outside the form submit it, by its `form` attribute. */
  readonly id?: string | undefined
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/**
 * Fields that Enter submits. When fields turn out to be wrong, focus goes to the first of them,
 * which reads out its error.
 */
export function Form({ id, onSubmit, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [attempts, setAttempts] = useState(0)

  useEffect(() => {
    if (attempts > 0) focusFirstWrong(form.current)
  }, [attempts])

  function submit(event: SubmitEvent) {
    event.preventDefault()
    // A form in a panel that another form has opened is no part of that one.
    event.stopPropagation()
    onSubmit()
    setAttempts((before) => before + 1)
  }

  return (
    <form id={id} ref={form} noValidate onSubmit={submit}>
      {children}
    </form>
  )
}

const wrong = '[aria-invalid="true"], [data-invalid]'
const control = 'input, select, textarea, button, [tabindex="0"]'

function focusFirstWrong(form: HTMLFormElement | null) {
  const first = form?.querySelector<HTMLElement>(wrong)
  const target = first?.matches(control) ? first : first?.querySelector<HTMLElement>(control)
  target?.focus()
}
