import { type Finding, type MiniProgram, textOf } from '../program/mini-program'

const BASE = 'base.wxml'

/**
 * Taro 4.2 leaves every aria attribute out of its templates unless a plugin puts them in. Should an upgrade break that,
 * nothing on screen changes and the app falls silent for whoever listens to it. Builds that are not Taro's are passed over.
 */
export function unspokenTemplates(program: MiniProgram): Finding[] {
  if (!program.files.includes(BASE)) {
    const wanted = program.files.some((file) => file.endsWith('.wxml') && textOf(program, file).includes(BASE))
    return wanted ? [{ file: BASE, says: 'is missing, so no page can draw anything: build again' }] : []
  }
  const text = textOf(program, BASE)
  return ['aria-label', 'aria-role']
    .filter((name) => !text.includes(`${name}=`))
    .map((name) => ({
      file: BASE,
      says: `has no ${name}: screen readers in WeChat would say nothing (a plugin must merge it into Taro's templates)`,
    }))
}
