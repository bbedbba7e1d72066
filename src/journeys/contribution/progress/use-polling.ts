import { useAskingInSight } from '@/session/asking-in-sight'
import { useOrderOf } from '../order-store'
import { nextAsk } from '../polling'

/** Asks again by itself while the page is in sight. True once a minute is over and only the person can ask. */
export function usePolling(orderId: string): boolean {
  const { order, silent, inDoubt, asked, refresh } = useOrderOf(orderId)
  const known = order.state === 'ready' ? order.value : null
  // Without the ten minutes an order sets off at once, and the counter has no moment of its own to name.
  const settingOff = known?.status === 'SUBMITTED' && known.undo.kind !== 'hold10'
  const unsure = order.state === 'unreached' || inDoubt || settingOff || (silent && !known?.finished)
  const says = known?.nextPollMs ?? null
  const wait = asked === 0 ? null : nextAsk(asked - 1, says, unsure)

  useAskingInSight(wait, asked, refresh)

  return wait === null && asked > 0 && (unsure || says !== null)
}
