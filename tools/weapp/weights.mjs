// @ts-check
import { budgets, kb } from '../budgets.mjs'
import { weigh } from './bundle.mjs'

/**
 * @param {import('./bundle.mjs').Bundle} bundle
 * @returns {import('./bundle.mjs').Finding[]}
 */
export function overweight(bundle) {
  const { main, all, subs } = weigh(bundle)
  const packages = [
    { file: 'main package', bytes: main, limit: budgets.weappMain },
    { file: 'all packages', bytes: all, limit: budgets.weappAll },
    ...subs.map(({ root, bytes }) => ({ file: root, bytes, limit: budgets.weappPackage })),
  ]
  return packages
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ file, bytes, limit }) => ({ file, says: `weighs ${kb(bytes)}, more than the ${kb(limit)} allowed` }))
}
