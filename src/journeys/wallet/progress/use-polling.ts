import { useAskingInSight } from '@/session/asking-in-sight'
import { useSendingOf } from '../following'

/** Milliseconds between two looks, and how many there are: somebody has to find their phone first, so it is no use asking often. */
const pace = { milliseconds: 10_000, times: 18 }

/** Asks again by itself while the page is in sight and the money waits to be accepted: three minutes, then the person asks. */
export function usePolling(sendingId: string): void {
  const { sending, asked, refresh } = useSendingOf(sendingId)
  const over = sending.state === 'refused' || (sending.state === 'ready' && sending.value.finished)
  useAskingInSight(asked > 0 && asked <= pace.times && !over ? pace.milliseconds : null, asked, refresh)
}
