import axe from 'axe-core'
import { described } from './elements'
import type { AxeFact, AxeFacts } from './facts'

const named = (node: axe.NodeResult) => (node.element ? described(node.element) : String(node.target))

const says = ({ any, all, none }: axe.NodeResult) =>
  [...any, ...all, ...none].map(({ message }) => message).join(' ') || 'needs a look'

const facts = (results: axe.Result[]): AxeFact[] =>
  results.flatMap(({ id, nodes }) => nodes.map((node) => ({ rule: id, what: named(node), says: says(node) })))

/** axe on everything that is drawn, with 24-pixel targets asked for too (R-W04). */
export async function askAxe(): Promise<AxeFacts> {
  const { violations, incomplete, passes } = await axe.run(document, {
    rules: { 'target-size': { enabled: true } },
    iframes: false,
    elementRef: true,
    selectors: false,
  })
  const measured = [...violations, ...passes]
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => {
      const ratio = node.any.find(({ id }) => id === 'color-contrast')?.data?.contrastRatio
      return typeof ratio === 'number' ? [{ ratio, what: named(node) }] : []
    })
    .sort((a, b) => a.ratio - b.ratio)
  return { violations: facts(violations), incomplete: facts(incomplete), contrast: measured[0] ?? null }
}
