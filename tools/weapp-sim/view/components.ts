import type { CodeSpace, component } from 'glass-easel-miniprogram-adapter'
import type { PageSpec } from '../protocol'

/** A custom component on the page, or the page itself. */
type Instance = component.GeneralComponent

const types: Record<string, unknown> = { String, Number, Boolean, Object, Array }

const stages = ['created', 'attached', 'ready', 'detached'] as const

const alive = new Map<number, Instance>()
const numbers = new WeakMap<object, number>()
let count = 0

/** The custom component the logic thread knows under this number, as long as it lives. */
export const componentAt = (number: number): Instance | undefined => alive.get(number)

/** The number of a custom component; undefined for the page itself. */
export const numberOf = (instance: object): number | undefined => numbers.get(instance)

/** Registers the custom components a page may use. What they do is done in the logic thread. */
export function registerComponents(space: CodeSpace, page: PageSpec) {
  for (const [path, { options, data, properties }] of Object.entries(page.components)) {
    const typed = Object.entries(properties).map(([name, type]) => [name, types[type] ?? null])
    const lifetimes = stages.map((stage) => [
      stage,
      function (this: Instance) {
        const component = numbers.get(this) ?? enrol(this)
        if (stage === 'detached') alive.delete(component)
        const told = JSON.parse(JSON.stringify(this.data))
        void parent.toHost({ kind: 'lifetime', page: page.id, component, path, stage, data: told })
      },
    ])
    const definition = { properties: Object.fromEntries(typed), lifetimes: Object.fromEntries(lifetimes) }
    space.componentEnv(path, ({ Component }) => Component({ options, data, ...definition }))
  }
}

function enrol(instance: Instance): number {
  count += 1
  numbers.set(instance, count)
  alive.set(count, instance)
  return count
}
