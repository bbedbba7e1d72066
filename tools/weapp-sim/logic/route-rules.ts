import { type Address, addressOf } from './address'

export type RouteKind = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack'

/** What decides whether a route is allowed: routes of pages, the stack's from bottom to top. */
export interface Situation {
  pages: string[]
  tabs: string[]
  stack: string[]
}

/** What a route function comes to. */
export type Move =
  | { does: 'fail'; says: string }
  | { does: 'push' | 'replace' | 'switch' | 'restart'; to: Address }
  | { does: 'pop'; pages: number }

/** WeChat keeps at most this many pages open. */
const MOST_PAGES = 10

const fail = (says: string): Move => ({ does: 'fail', says })
const moves = { navigateTo: 'push', redirectTo: 'replace', switchTab: 'switch', reLaunch: 'restart' } as const

/** How WeChat names a type when it complains of a parameter. */
export const typeName = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/**
 * WeChat's rules for the five route functions.
 * @returns the move, or what stands after `:fail ` in WeChat's message
 */
export function decide(kind: RouteKind, options: { url?: unknown; delta?: unknown }, now: Situation): Move {
  if (kind === 'navigateBack') {
    const most = now.stack.length - 1
    if (most < 1) return fail('cannot navigate back at first page.')
    return { does: 'pop', pages: Math.min(Math.max(1, Number(options.delta ?? 1)), most) }
  }
  const { url } = options
  if (typeof url !== 'string') {
    return fail(`parameter error: parameter.url should be String instead of ${typeName(url)};`)
  }
  const to = addressOf(url, now.stack.at(-1))
  const tab = now.tabs.includes(to.route)
  if (!now.pages.includes(to.route)) return fail(`page "${to.route}" is not found`)
  if (tab && (kind === 'navigateTo' || kind === 'redirectTo')) return fail(`can not ${kind} a tabbar page`)
  if (kind === 'switchTab' && !tab) return fail('can not switch to no-tabBar page')
  if (kind === 'switchTab' && url.includes('?')) return fail('url params not allowed')
  if (kind === 'navigateTo' && now.stack.length >= MOST_PAGES) return fail('webview count limit exceed')
  return { does: moves[kind], to }
}
