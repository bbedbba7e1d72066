import { createContext, type ReactNode, useContext } from 'react'
import type { FontLevel } from '@/domain/font-level'

export type Tab = 'home' | 'records' | 'me'

/** What parts need from the app around them and may not fetch themselves: design imports no stores and no navigation. */
export interface Appearance {
  readonly fontLevel: FontLevel
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
  }
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
