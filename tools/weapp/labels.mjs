// @ts-check
import { textOf } from './bundle.mjs'

/**
 * Taro 4.2.1 leaves every aria attribute out of its templates; config/plugin-templates.ts puts them in. Should an upgrade
 * break that, nothing on screen changes and the app falls silent for whoever listens to it.
 * @param {import('./bundle.mjs').Bundle} bundle
 * @returns {import('./bundle.mjs').Finding[]}
 */
export function unspokenTemplates(bundle) {
  const file = 'base.wxml'
  if (!bundle.files.includes(file)) return [{ file, says: 'is missing, so no page can draw anything' }]
  const text = textOf(bundle, file)
  return ['aria-label', 'aria-role']
    .filter((name) => !text.includes(`${name}=`))
    .map((name) => ({
      file,
      says: `has no ${name}: screen readers in WeChat would say nothing (config/plugin-templates.ts)`,
    }))
}
