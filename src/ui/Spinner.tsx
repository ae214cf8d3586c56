import { LoaderCircle } from 'lucide-react'
import styles from './Spinner.module.css'

/** A wait in words. Says nothing for the first moment, so that short waits do not flicker. */
export function Spinner({ label }: { readonly label: string }) {
  return (
    <p className={styles['spinner']} role="status">
      <LoaderCircle aria-hidden />
      {label}
    </p>
  )
}
