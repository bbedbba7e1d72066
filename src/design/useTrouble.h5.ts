import { useEffect, useState } from 'react'
import type { Trouble } from '@/domain/loadable'
import type { troubleWords } from './trouble-words'

type Words = ReturnType<typeof troubleWords>

/** As useTrouble.ts; its words are fetched when somebody is turned away, and no first page waits for them. */
export function useTrouble(trouble: Trouble | undefined): Words | null {
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    if (trouble)
      import('./trouble-words').then(
        (fetched) => setWords(fetched.troubleWords(trouble)),
        // The network is away as well: then the usual words are true.
        () => undefined,
      )
  }, [trouble])
  return trouble ? words : null
}
