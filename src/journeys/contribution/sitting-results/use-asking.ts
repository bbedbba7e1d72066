import { useAskingInSight } from '@/session/asking-in-sight'
import { nextAsk } from '../polling'
import { useSittingOf } from '../sitting-store'

/** Asks again by itself while the page is in sight, as the counter says and for a minute at most. */
export function useAsking(sittingId: string): void {
  const { sitting, silent, inDoubt, asked, refresh } = useSittingOf(sittingId)
  const known = sitting.state === 'ready' ? sitting.value : null
  const unsure = sitting.state === 'unreached' || inDoubt || silent
  const wait = asked === 0 ? null : nextAsk(asked - 1, known?.nextPollMs ?? null, unsure)

  useAskingInSight(wait, asked, refresh)
}
