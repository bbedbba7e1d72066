import { type Finding, type MiniProgram, weigh } from '../program/mini-program'

/** What packages may weigh, in bytes as they lie on disk. */
export interface Budgets {
  main: number
  all: number
  /** Any one subpackage; WeChat itself refuses more than 2 MB. */
  package: number
}

/** Bytes as people read them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** Packages above their budget. */
export function overweight(program: MiniProgram, budgets: Budgets): Finding[] {
  const { main, all, subs } = weigh(program)
  return [
    { file: 'main package', bytes: main, limit: budgets.main },
    { file: 'all packages', bytes: all, limit: budgets.all },
    ...subs.map(({ root, bytes }) => ({ file: root, bytes, limit: budgets.package })),
  ]
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ file, bytes, limit }) => ({
      file,
      says: `weighs ${kilobytes(bytes)}, more than the ${kilobytes(limit)} allowed`,
    }))
}
