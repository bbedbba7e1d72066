import type { Mode } from './vocabulary'

/** The phone, tablet or desk a mode is drawn on. */
export interface Glass {
  readonly width: number
  readonly height: number
  readonly level: 'standard' | 'care' | 'largest'
  readonly scheme: 'light' | 'dark'
  /** Drawn as tall as the page is. On its side a page is laid out by its height, so there it is drawn as it is seen. */
  readonly whole: boolean
}

const phone: Glass = { width: 375, height: 812, level: 'standard', scheme: 'light', whole: true }

export const glasses: Readonly<Record<Mode, Glass>> = {
  standard: phone,
  care: { ...phone, level: 'care' },
  dark: { ...phone, scheme: 'dark' },
  'largest-320': { ...phone, width: 320, height: 700, level: 'largest' },
  'tablet-768': { ...phone, width: 768, height: 1024 },
  'desktop-1280': { ...phone, width: 1280, height: 800 },
  landscape: { ...phone, width: 812, height: 375, whole: false },
}
