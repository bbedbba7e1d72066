import { normal, normalName } from './normal'
import { only, type Screen, type Step, type Story } from './screens'

export type Target = 'h5' | 'weapp'
type Part = 'title' | 'text' | 'names'

/** Something one target says and the other does not, and rightly so. */
export interface Exception {
  /** The target that says it. */
  on: Target
  /** Pages of the route table it is said on. */
  page: RegExp
  part: Part
  /** What is left out: of a title or a text every match, of the names each one that matches. As recorded, in `normal` form. */
  what: RegExp
  reason: string
}

/** A story as the two targets told it; null where one did not. */
export interface Pair {
  story: string
  h5: Story | null
  weapp: Story | null
}

/** The stories of both targets, laid side by side; those that only one of them can tell are left out. */
export function paired(h5: readonly Story[], weapp: readonly Story[]): Pair[] {
  const called = ({ file, name }: Story) => `${file}: ${name}`
  const both = [...h5, ...weapp].filter(({ name }) => !only.test(name))
  return [...new Set(both.map(called))].sort().map((story) => ({
    story,
    h5: h5.find((told) => called(told) === story) ?? null,
    weapp: weapp.find((told) => called(told) === story) ?? null,
  }))
}

/** Every way in which the two tellings differ, a sentence each. A story that recorded nothing is one, too. */
export function differences({ h5, weapp }: Pair, exceptions: readonly Exception[]): string[] {
  const silent = Object.entries({ h5, weapp }).filter(([, told]) => !told?.steps.length)
  if (!h5 || !weapp || silent.length > 0) return silent.map(([target]) => `${target}: nothing was recorded`)
  const found: string[] = []
  for (let at = 0; at < Math.max(h5.steps.length, weapp.steps.length); at += 1) {
    const [left, right] = [h5.steps[at], weapp.steps[at]]
    if (left?.did !== right?.did)
      return [...found, `step ${at + 1}: h5 ${left?.did ?? 'has ended'}, weapp ${right?.did ?? 'has ended'}`]
    if (left && right) found.push(...apart(left, right, exceptions).map((how) => `step ${at + 1}, ${left.did}: ${how}`))
  }
  return found
}

/** How two screens of one step differ. A screen that never came to rest is nothing to compare. */
function apart(h5: Step, weapp: Step, exceptions: readonly Exception[]): string[] {
  const restless = Object.entries({ h5, weapp }).filter(([, { settled }]) => !settled)
  if (restless.length > 0) return restless.map(([target]) => `the screen never came to rest on ${target}`)
  if (h5.page !== weapp.page) return [`h5 is on ${h5.page}, weapp on ${weapp.page}`]
  return (['title', 'text', 'names'] as const).flatMap((part) => {
    const [left, right] = [said(h5, 'h5', part, exceptions), said(weapp, 'weapp', part, exceptions)]
    if (left === right) return []
    return [`${part} of ${h5.page}:\n${part === 'names' ? oneSided(left, right) : around(left, right)}`]
  })
}

/** What a screen says in one part, in normal form, without the exceptions. */
function said(screen: Screen, on: Target, part: Part, exceptions: readonly Exception[]): string {
  const waived = exceptions.filter((one) => one.on === on && one.part === part && screen.page.search(one.page) >= 0)
  if (part === 'names') {
    const names = screen.names.map(normalName)
    return names.filter((name) => !waived.some(({ what }) => name.search(what) >= 0)).join('\n')
  }
  return waived.reduce((left, { what }) => left.replace(new RegExp(what, 'g'), ''), normal(screen[part]))
}

/** The names only one target tells; where both tell all of them, the order is what differs. */
function oneSided(h5: string, weapp: string): string {
  const without = (names: string, others: string) => {
    const left = others.split('\n')
    return names.split('\n').filter((name) => !left.includes(name) || !left.splice(left.indexOf(name), 1))
  }
  const alone = [
    ...without(h5, weapp).map((name) => `  h5    ${name}`),
    ...without(weapp, h5).map((name) => `  weapp ${name}`),
  ]
  return alone.join('\n') || `  in another order:\n${around(h5, weapp)}`
}

/** The place where two texts part, with a little of what stands before and after. */
function around(h5: string, weapp: string): string {
  let same = 0
  while (same < h5.length && h5[same] === weapp[same]) same += 1
  const cut = (text: string) => text.slice(Math.max(0, same - 30), same + 60)
  return `  h5    …${cut(h5)}…\n  weapp …${cut(weapp)}…`
}

/** The exceptions without which no story would differ more than it does: they can go. */
export function needless(exceptions: readonly Exception[], pairs: readonly Pair[]): Exception[] {
  const count = (some: readonly Exception[]) => pairs.reduce((sum, pair) => sum + differences(pair, some).length, 0)
  const withAll = count(exceptions)
  return exceptions.filter((one) => count(exceptions.filter((other) => other !== one)) === withAll)
}
