import { useNavigate } from '@tanstack/react-router'
import { useImportSession } from '#query/importSession.ts'
import { openIfRegister } from '#query/registerReading.ts'

/** Begins to read in pasted text, which has no name: posts, or a list of channels where that is read in. */
export function useReadText(): (text: string) => void {
  const { read } = useImportSession()
  const navigate = useNavigate()
  return (text) => {
    async function begin() {
      const blob = new Blob([text])
      if (await openIfRegister('', blob)) await navigate({ to: '/channels/read-in' })
      else read([{ name: '', blob }])
    }
    void begin()
  }
}
