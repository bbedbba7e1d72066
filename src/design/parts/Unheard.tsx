import type { Trouble } from '@/domain/loadable'
import { troubleWords } from '../trouble-words'
import { Notice } from './Notice'

interface Props {
  /** Why it was turned away unserved, where that was said: then nothing was done, and no other words are needed. */
  trouble?: Trouble
  /** What is said where nobody knows what became of it. */
  title?: string
  line?: string
}

/** The last word of the person was not answered, or turned away unserved: said beside the button that says it again. */
export function Unheard({ trouble, title, line }: Props) {
  const told = trouble ? troubleWords(trouble) : { title, lead: line }
  return (
    <Notice tone="warn" title={told.title} live="assertive">
      {told.lead}
    </Notice>
  )
}
