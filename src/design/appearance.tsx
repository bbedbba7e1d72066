import { createContext, type ReactNode, useContext } from 'react'
import type { FontLevel } from '@/domain/font-level'
import type { Theme } from '@/domain/theme'
import type { BarColours } from './tokens'

export type Tab = 'home' | 'records' | 'me'

/** Somebody who reads aloud. */
export interface Voice {
  /** Says line after line; `done` hears of the end, and whether all was said. Answers with the way to stop. */
  say(lines: readonly string[], done: (all: boolean) => void): () => void
}

/** What parts need from the app around them and may not fetch themselves: design imports no stores and no navigation. */
export interface Appearance {
  readonly fontLevel: FontLevel
  readonly theme: Theme
  /** Changes the level at once, on the page one is on, and keeps it on the device. */
  chooseFontLevel(level: FontLevel): void
  /** One page back; only called while `canGoBack` says so. */
  back(): void
  openTab(tab: Tab): void
  canGoBack(): boolean
  /** The WeChat page around ours; undefined in a browser, where the parts find their own way. */
  readonly wechatPage?: {
    /** Names the page in the native bar. */
    entitle(title: string): void
    /** Scrolls until what the selector finds is at the top. */
    scrollTo(selector: string): void
    /** Gives the native bar the colours of a theme; to be called whenever the page shows. */
    dress(theme: Theme, bars: BarColours): void
    /** A short tap of the phone: something was done. */
    nudge(): void
  }
  /** Looks for a voice of this device; null where none speaks Chinese. Undefined where nothing can speak, as in WeChat. */
  findVoice?(): Promise<Voice | null>
  /** Opens the phone's dialler with the number, e.g. `12393`. */
  callHotline(number: string): void
}

const Context = createContext<Appearance | null>(null)

/** Given once, by app.tsx. */
export function AppearanceProvider({ value, children }: { value: Appearance; children?: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** Throws outside the provider: a part that silently fell back to 标准 would be unreadable for those who chose 最大. */
export function useAppearance(): Appearance {
  const appearance = useContext(Context)
  if (!appearance) throw new Error('AppearanceProvider is missing above this part')
  return appearance
}

/** The classes that give an element, and all in it, a font level and a theme. They must stand on one element (tokens.scss). */
export const lookOf = ({ fontLevel, theme }: { fontLevel: FontLevel; theme: Theme }): string =>
  `level-${fontLevel}${theme === 'system' ? '' : ` theme-${theme}`}`
