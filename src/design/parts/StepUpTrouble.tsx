import { identity } from '../copy.identity'
import { Notice } from './Notice'

/** What went wrong with the last try. LAPSED: the challenge was forgotten and a new one begun. UNREACHED: no reply came. */
export type StepUpProblem = 'CODE_WRONG' | 'FACE_FAILED' | 'TOO_MANY_TRIES' | 'LAPSED' | 'UNREACHED'

interface Props {
  error: StepUpProblem | null
  /** Too many tries means another thing for each method. */
  locked: { title: string; reason: string }
}

/** What the last try came to, unless it belongs at the field: a wrong code is told there. */
export function StepUpTrouble({ error, locked }: Props) {
  switch (error) {
    case 'LAPSED':
      return (
        <Notice tone="warn" live="polite">
          {identity.lapsed}
        </Notice>
      )
    case 'UNREACHED':
      return (
        <Notice tone="warn" live="polite">
          {identity.unreached}
        </Notice>
      )
    case 'TOO_MANY_TRIES':
      return (
        <Notice tone="error" title={locked.title} live="assertive">
          {locked.reason}
        </Notice>
      )
    default:
      return null
  }
}
