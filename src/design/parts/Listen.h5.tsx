import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAppearance, type Voice } from '../appearance'
import { words } from './copy.listen'
import { linesOf } from './ListenLines.h5'
import './Listen.scss'

/**
 * 听一遍: reads the page to whoever cannot. Only where this device has a voice of its own, or the button would be a
 * promise nobody keeps (design-reliability: no fake button). Falls silent when the page is left or the phone laid aside.
 */
export function Listen() {
  const { findVoice } = useAppearance()
  const [voice, setVoice] = useState<Voice | null>(null)
  const [speaking, setSpeaking] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    let left = false
    findVoice?.().then(
      (found) => !left && setVoice(found),
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [findVoice])

  const silence = useCallback(() => {
    stop.current()
    setSpeaking(false)
  }, [])
  useDidHide(silence)
  useEffect(() => {
    const laidAside = () => document.hidden && silence()
    document.addEventListener('visibilitychange', laidAside)
    return () => {
      document.removeEventListener('visibilitychange', laidAside)
      stop.current()
    }
  }, [silence])

  if (!voice) return null
  const listen = () => {
    const page = button.current?.closest('.hj-screen')
    if (speaking || !page) return silence()
    setSpeaking(true)
    stop.current = voice.say(linesOf(page), (all) => {
      setSpeaking(false)
      // A voice that could not speak is none.
      if (!all) setVoice(null)
    })
  }
  // A button of its own, not a Pressable: it is pressed in, and looks for the page around it.
  return (
    <button
      ref={button}
      type="button"
      className={`hj-press hj-listen${speaking ? ' hj-listen--on' : ''}`}
      aria-pressed={speaking}
      aria-label={speaking ? words.start + words.pause + words.stop : undefined}
      onClick={listen}
    >
      {speaking ? words.stop : words.start}
    </button>
  )
}
