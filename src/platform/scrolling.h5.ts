import { useEffect, useRef } from 'react'

/** Pixels from the end at which it counts as reached, as in WeChat. */
const near = 50

/**
 * Hears how far the page is scrolled, in pixels, and when it comes to its end. Taro's own hook listens to one page at a time,
 * and loses it when another has been in front.
 * @param className is on the page that is meant: pages behind it stand in the same document
 */
export function useScrolling(className: string, scrolled: (top: number) => void, atEnd: () => void): void {
  const latest = useRef({ scrolled, atEnd })
  latest.current = { scrolled, atEnd }
  useEffect(() => {
    const hear = ({ target }: Event) => {
      const page = target === document ? document.scrollingElement : target
      if (!(page instanceof HTMLElement) || page.getElementsByClassName(className).length === 0) return
      const { scrollTop, scrollHeight, clientHeight } = page
      latest.current.scrolled(scrollTop)
      if (scrollHeight - scrollTop - clientHeight < near) latest.current.atEnd()
    }
    document.addEventListener('scroll', hear, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', hear, { capture: true })
  }, [className])
}
