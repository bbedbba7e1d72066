import { identity } from '../copy.identity'
import { ActionBar } from './ActionBar'
import { Button } from './Button'
import { Card } from './Card'
import { EmptyState } from './EmptyState'
import { Notice } from './Notice'
import { type StepUpProblem, StepUpTrouble } from './StepUpTrouble'

interface Props {
  error: StepUpProblem | null
  onFace(): Promise<void>
  onAgain(): Promise<void>
  onOther?(): void
}

/** The face, marked as the simulation it is: no camera is opened and no picture is taken. */
export function StepUpFace({ error, onFace, onAgain, onOther }: Props) {
  const copy = identity.face
  const locked = error === 'TOO_MANY_TRIES'
  return (
    <>
      <StepUpTrouble error={error} locked={copy.locked} />
      {error === 'FACE_FAILED' && (
        <Notice tone="warn" title={copy.failed.title} live="assertive">
          {copy.failed.reason}
        </Notice>
      )}
      <Card>
        <EmptyState icon="person" title={copy.title} note={copy.note} />
      </Card>
      <ActionBar>
        {locked ? <Button onPress={onAgain}>{copy.again}</Button> : <Button onPress={onFace}>{copy.confirm}</Button>}
        {onOther && (
          <Button kind="secondary" onPress={onOther}>
            {copy.other}
          </Button>
        )}
      </ActionBar>
    </>
  )
}
