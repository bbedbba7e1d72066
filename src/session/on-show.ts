import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/**
 * Asks when a page is first drawn and again whenever the person comes back to it, so that what it shows is never older
 * than their last look. `ask` must be safe to repeat: a read, never a write.
 */
export function useOnShow(ask: () => void): void {
  const latest = useRef(ask)
  latest.current = ask
  const drawn = useRef(false)
  useEffect(() => {
    latest.current()
    drawn.current = true
  }, [])
  useDidShow(() => {
    if (drawn.current) latest.current()
  })
}
