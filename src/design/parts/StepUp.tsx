import { useState } from 'react'
import type { Loadable } from '@/domain/loadable'
import type { Fen } from '@/domain/money'
import { identity } from '../copy.identity'
import { Semantic } from '../Semantic'
import { Card } from './Card'
import { Loaded } from './Loaded'
import { Money } from './Money'
import { StepUpCode } from './StepUpCode'
import { StepUpFace } from './StepUpFace'
import type { StepUpProblem } from './StepUpTrouble'

type Method = 'FACE' | 'SMS'

interface Challenge {
  readonly challengeId: string
  readonly methods: readonly Method[]
  readonly maskedPhone: string
  /** The code, shown because a rehearsal sends no message; null where a real one is sent. */
  readonly rehearsalCode: string | null
}

interface Props {
  challenge: Loadable<Challenge, unknown>
  /** What went wrong with the last try; the words for it are this part's. */
  error: StepUpProblem | null
  onFace(): Promise<void>
  onCode(code: string): Promise<void>
  onAgain(): Promise<void>
  /** What will happen once the person is known, and to whom. */
  lead?: string
  /** What will be paid, in fen. */
  amount?: Fen
  /** Names the button by its act, with the amount: 核验并缴费 400.00 元. */
  confirm?: string
}

/**
 * 身份核验: says what it is for, then asks for a code. The (simulated) face is the other way, never the only one
 * (人脸识别技术应用安全管理办法 of 2025-06-01): the code comes first wherever the counter offers it.
 */
export function StepUp({ challenge, lead, amount, onAgain, ...told }: Props) {
  const [chosen, setChosen] = useState<Method | null>(null)
  return (
    <>
      {(lead || amount !== undefined) && (
        <Card>
          {lead && <Semantic as="p">{lead}</Semantic>}
          {amount !== undefined && <Money fen={amount} size="display" />}
        </Card>
      )}
      <Loaded of={challenge} retry={onAgain}>
        {({ challengeId, methods, ...phone }) => {
          const method = chosen ?? (methods.includes('SMS') ? 'SMS' : 'FACE')
          const other = methods.find((candidate) => candidate !== method)
          const onOther = other && (() => setChosen(other))
          return method === 'FACE' ? (
            <StepUpFace {...told} onAgain={onAgain} onOther={onOther} />
          ) : (
            <StepUpCode key={challengeId} {...told} {...phone} onAgain={onAgain} onOther={onOther} />
          )
        }}
      </Loaded>
      {challenge.state !== 'asking' && (
        <Semantic as="p" className="hj-cell__note">
          {identity.leaving}
        </Semantic>
      )}
    </>
  )
}
