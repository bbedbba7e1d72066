import type { GeneralComponent, Element as Node } from 'glass-easel'
import type { Json, JsonObject, NodeQuery } from '../protocol'
import { canvasNumber } from './canvas'

/**
 * Answers one question of a SelectorQuery over these trees, in WeChat's selectors (ids, classes, `>`, `>>>`).
 * @returns an object, a list of them where all were asked for, or null where there is none
 */
export function answer({ selector, all, fields }: NodeQuery, trees: GeneralComponent[]): Json {
  if (selector === null) {
    const root = document.documentElement
    return described(root, new DOMRect(0, 0, root.clientWidth, root.clientHeight), { id: '', dataset: {} }, fields)
  }
  const answers = nodes(selector, trees).flatMap((node) => {
    const element = domOf(node)
    return element ? described(element, element.getBoundingClientRect(), node, fields) : []
  })
  return all ? answers : (answers[0] ?? null)
}

/** The first node that fits, in any of these trees. */
export const elementOf = (selector: string, trees: GeneralComponent[]): HTMLElement | undefined =>
  domOf(nodes(selector, trees)[0])

const nodes = (selector: string, trees: GeneralComponent[]): Node[] =>
  trees.flatMap((tree) => tree.getShadowRoot()?.querySelectorAll(selector) ?? [])

function domOf(node: Node | undefined): HTMLElement | undefined {
  const element: unknown = node?.$$
  return element instanceof HTMLElement ? element : undefined
}

function described(
  element: HTMLElement,
  { left, top, right, bottom, width, height }: DOMRect,
  { id, dataset }: Pick<Node, 'id' | 'dataset'>,
  fields: NodeQuery['fields'],
): JsonObject {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element
  return {
    ...(fields.id && { id }),
    ...(fields.dataset && { dataset: JSON.parse(JSON.stringify(dataset)) }),
    ...(fields.rect && { left, top, right, bottom }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && { scrollLeft, scrollTop, scrollWidth, scrollHeight }),
    ...(fields.node && { canvas: canvasNumber(element), width, height }),
  }
}
