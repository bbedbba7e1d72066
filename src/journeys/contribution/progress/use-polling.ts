import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useOrderOf } from '../order-store'
import { nextAsk } from '../polling'

/** Asks again by itself while the page is in sight. True once a minute is over and only the person can ask. */
export function usePolling(orderId: string): boolean {
  const { order, silent, inDoubt, asked, refresh } = useOrderOf(orderId)
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))

  const known = order.state === 'ready' ? order.value : null
  // Without the ten minutes an order sets off at once, and the counter has no moment of its own to name.
  const settingOff = known?.status === 'SUBMITTED' && known.undo.kind !== 'hold10'
  const unsure = order.state === 'unreached' || inDoubt || settingOff || (silent && !known?.finished)
  const says = known?.nextPollMs ?? null
  const wait = asked === 0 ? null : nextAsk(asked - 1, says, unsure)

  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer (`asked`) winds the clock up again
  useEffect(() => {
    if (!shown || wait === null) return
    const timer = setTimeout(() => void refresh(), wait)
    return () => clearTimeout(timer)
  }, [shown, wait, asked, refresh])

  return wait === null && asked > 0 && (unsure || says !== null)
}
