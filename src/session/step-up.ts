import { useCallback, useEffect, useRef, useState } from 'react'
import type { Loadable } from '@/domain/loadable'
import type { Fen } from '@/domain/money'
import type { Refusal } from '@/domain/refusal'
import type { desks } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import { counter } from '@/services/counter'
import { answered, asking } from './loadable'

export type Challenge = ReplyOf<typeof desks.stepUp.start>

/** Why there is no token yet. LAPSED: the challenge is no longer known and a new one has been asked for. */
export type StepUpProblem = 'CODE_WRONG' | 'FACE_FAILED' | 'TOO_MANY_TRIES' | 'LAPSED' | 'UNREACHED'

/** Handed to the StepUp part as it is: `<StepUp {...useStepUp(subject, submit)} amount={…} />`. */
export interface StepUpSession {
  readonly challenge: Loadable<Challenge, Refusal<never>>
  readonly error: StepUpProblem | null
  onFace(): Promise<void>
  onCode(code: string): Promise<void>
  /** Asks for a new challenge, and with it a new code. */
  onAgain(): Promise<void>
}

/**
 * 身份核验 for one subject: an order's id, or the key of the write it covers. Starts a challenge when the page opens and
 * calls `onToken` once the person is known; its promise keeps the button busy. Nothing is moved by any of this, so a
 * page may be left at any point before the token. `amount`, in fen, is what the person is about to agree to where the subject
 * is a key; an order's own amount is known at the counter.
 */
export function useStepUp(
  subject: string,
  onToken: (token: string) => Promise<void>,
  amount: Fen | null = null,
): StepUpSession {
  const [challenge, setChallenge] = useState<Loadable<Challenge, Refusal<never>>>(asking)
  const [error, setError] = useState<StepUpProblem | null>(null)
  // Counts the challenges asked for: an answer to an older one is dropped, and so is any answer after leaving.
  const latest = useRef(0)

  const start = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    setChallenge(asking)
    const answer = await answered(counter.stepUp.start({ subject, amount }))
    if (latest.current === mine) setChallenge(answer)
  }, [subject, amount])

  useEffect(() => {
    void start()
    return () => {
      latest.current += 1
    }
  }, [start])

  const verify = async (method: 'FACE' | 'SMS', code: string | null) => {
    if (challenge.state !== 'ready') return
    const mine = latest.current
    setError(null)
    const answer = await answered(counter.stepUp.verify({ challengeId: challenge.value.challengeId, method, code }))
    if (latest.current !== mine) return
    if (answer.state === 'ready') await onToken(answer.value.token)
    else if (answer.state === 'unreached') setError('UNREACHED')
    else if (answer.state === 'refused') {
      if (answer.refusal.code !== 'NOT_FOUND') return setError(answer.refusal.code)
      setError('LAPSED')
      await start()
    }
  }

  return {
    challenge,
    error,
    onFace: () => verify('FACE', null),
    onCode: (code) => verify('SMS', code),
    onAgain: () => {
      setError(null)
      return start()
    },
  }
}
