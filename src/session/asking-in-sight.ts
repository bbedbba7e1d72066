import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { askingAgain } from './asking-again'

/**
 * Asks again by itself, `wait` milliseconds after each answer, while the page is in sight; null is not at all. `answers` counts
 * the answers and silences so far. `ask` must be safe to repeat: a read, never a write.
 */
export function useAskingInSight(wait: number | null, answers: number, ask: () => unknown): void {
  const latest = useRef(ask)
  latest.current = ask
  const [again] = useState(() => askingAgain(() => latest.current()))
  useDidShow(again.show)
  useDidHide(again.hide)

  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer winds the clock up again
  useEffect(() => {
    again.after(wait)
    return () => again.after(null)
  }, [again, wait, answers])
}
