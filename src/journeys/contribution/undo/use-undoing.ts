import { useEffect } from 'react'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { useUndo } from './store'

/** The longest timer set: no page stays in sight for a day, and a phone counts no further than some weeks. */
const longest = 24 * 3_600_000

/** Whether an order may be taken back, asked anew whenever the page is shown and the moment one of its conditions turns. */
export function useUndoing(orderId: string) {
  const undoing = useUndo((state) => state.undoing)
  const about = useUndo((state) => state.orderId)
  const askUndoing = useUndo((state) => state.askUndoing)
  const ask = () => askUndoing(orderId)
  useOnShow(() => void ask())
  const known = undoing.state === 'ready' && about === orderId ? undoing.value : null
  // Wound up anew by every answer, also by one that says the same again.
  useEffect(() => {
    if (!known || known.changesInMs === null || known.changesInMs > longest) return
    const timer = setTimeout(() => void askUndoing(orderId), known.changesInMs + 1_000)
    return () => clearTimeout(timer)
  }, [known, orderId, askUndoing])
  return { undoing: about === orderId ? undoing : asking, ask }
}
