import type { RouteName } from '@/routes/table'
import type { AxeFact } from './page/facts'

/** Something axe could not decide, or decides wrongly, looked at by a person. */
export interface Reviewed {
  readonly rule: string
  /** Matches what axe names (`AxeFact.what`). */
  readonly on: RegExp
  readonly reason: string
}

export const reviewed: readonly Reviewed[] = []

export const isReviewed = ({ rule, what }: AxeFact, list = reviewed): boolean =>
  list.some((entry) => entry.rule === rule && entry.on.test(what))

/** A rule that cannot hold on one screen, for a reason that lies in what the screen is for. */
export interface Excused {
  readonly screen: RouteName
  readonly rules: readonly string[]
  readonly reason: string
}

export const excused: readonly Excused[] = [
  {
    screen: 'rehearsal/parts',
    rules: ['R-J01', 'R-W08', 'R-W14', 'R-A02', 'R-A07', 'axe landmark-unique'],
    reason: '部件目录把每个部件在每种字号、每种主题下都挂出来：不止一个主按钮、一处帮助、一个标题，也有标准字号的样品',
  },
]

/** The rules that cannot hold on a screen. */
export const excusedOn = (screen: RouteName): readonly string[] =>
  excused.filter((entry) => entry.screen === screen).flatMap(({ rules }) => rules)

export const isExcused = (screen: RouteName, rule: string, list = excused): boolean =>
  list.some((entry) => entry.screen === screen && entry.rules.includes(rule))
