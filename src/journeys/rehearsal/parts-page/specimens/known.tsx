import { StepUp } from '@/design/parts/StepUp'
import { StepUpTrouble } from '@/design/parts/StepUpTrouble'
import { fen } from '@/domain/money'
import { said, state } from '../copy.specimens'
import { nothingLater, type Specimen } from '../specimen'

const { lead, confirm, phone, code } = said.stepUp

const asked = (methods: ('FACE' | 'SMS')[], error: 'CODE_WRONG' | 'TOO_MANY_TRIES' | null) => (
  <StepUp
    challenge={{
      state: 'ready',
      value: { challengeId: 'specimen', methods, maskedPhone: phone, rehearsalCode: code },
    }}
    lead={lead}
    amount={fen(40000)}
    confirm={confirm}
    error={error}
    onCode={nothingLater}
    onFace={nothingLater}
    onAgain={nothingLater}
  />
)

export const known: readonly Specimen[] = [
  {
    part: 'StepUp',
    states: [
      { name: state.code, shown: asked(['SMS', 'FACE'], null) },
      { name: `${state.code}，${state.wrong}`, shown: asked(['SMS'], 'CODE_WRONG') },
      { name: state.face, shown: asked(['FACE'], null) },
      { name: `${state.face}，${state.locked}`, shown: asked(['FACE'], 'TOO_MANY_TRIES') },
    ],
  },
  {
    part: 'StepUpTrouble',
    states: [
      { shown: <StepUpTrouble error="LAPSED" locked={{ title: '', reason: '' }} /> },
      { shown: <StepUpTrouble error="UNREACHED" locked={{ title: '', reason: '' }} /> },
    ],
  },
]
