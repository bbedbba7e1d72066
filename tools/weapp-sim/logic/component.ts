import { TAB_BAR } from '../program/mini-program'
import type { ComponentSpec, Json, JsonObject, PageMessage } from '../protocol'
import type { Ground } from './app'
import { type Bag, isBag } from './realm'
import { setDataOf } from './set-data'

type Lifetime = Extract<PageMessage, { kind: 'lifetime' }>

/** Parts of Component() that only a glass-easel on the logic side could honour. */
const NOT_SIMULATED = ['observers', 'behaviors', 'relations', 'pageLifetimes']

const bag = (value: unknown): Bag => (isBag(value) ? value : {})

/** Custom components: what Component() was given, and their instances, which live and die in the views. */
export class Components {
  private readonly definitions = new Map<string, Bag>()
  private readonly instances = new Map<string, { page: number; path: string; instance: Bag }>()

  constructor(private readonly ground: Ground) {}

  register(path: string, definition: Bag): void {
    this.definitions.set(path, definition)
    for (const part of NOT_SIMULATED) {
      const used = Object.keys(bag(definition[part])).length > 0
      if (used) this.ground.app.notSimulated(`Component({ ${part} }) of ${path}`)
    }
  }

  /** What the views must know of every component. */
  specs(): Record<string, ComponentSpec> {
    return Object.fromEntries([...this.definitions].map(([path, definition]) => [path, specOf(definition)]))
  }

  /** A component of a page by the number its view gave it. */
  at(page: number, component: number): Bag | undefined {
    return this.instances.get(`${page}:${component}`)?.instance
  }

  /** The custom tab bar on a page. */
  tabBarOf(page: number): Bag | null {
    const found = [...this.instances.values()].find((each) => each.page === page && each.path === TAB_BAR)
    return found?.instance ?? null
  }

  hear(message: Lifetime, route: string): void {
    const { page, component = 0, path, stage } = message
    const definition = this.definitions.get(path)
    if (!definition) {
      this.ground.app.trouble('view', `the component ${path} was never registered`, route)
      return
    }
    const instance = this.at(page, component) ?? this.make(message, definition, route)
    this.instances.set(`${page}:${component}`, { page, path, instance })
    const handler = bag(definition.lifetimes)[stage] ?? definition[stage]
    if (typeof handler === 'function') this.ground.app.run(() => handler.call(instance), route)
    if (stage === 'detached') this.instances.delete(`${page}:${component}`)
  }

  /** Forgets the components of a page whose view is gone. */
  drop(page: number): void {
    for (const [key, each] of this.instances) if (each.page === page) this.instances.delete(key)
  }

  private make({ page, component = 0, path, data }: Lifetime, definition: Bag, route: string): Bag {
    const { host, query, realm, work } = this.ground
    const place = { page, component }
    const own = realm.json(data)
    const instance = realm.object({
      ...bag(definition.methods),
      is: path,
      data: own,
      properties: own,
      getPageId: () => `pageId:${page}`,
      createSelectorQuery: () => query(page),
      triggerEvent: (name: string, detail: Json = {}, options: JsonObject = {}) =>
        void work.of(host.triggerEvent(place, name, realm.json(detail), realm.json(options))),
    })
    const alive = () => this.at(page, component) === instance
    instance.setData = setDataOf(this.ground, place, route, instance, alive)
    return instance
  }
}

function specOf(definition: Bag): ComponentSpec {
  const typeOf = (property: unknown) => {
    const type = typeof property === 'function' ? property : bag(property).type
    return typeof type === 'function' ? type.name : 'null'
  }
  return {
    options: JSON.parse(JSON.stringify(definition.options ?? {})),
    data: JSON.parse(JSON.stringify(definition.data ?? {})),
    properties: Object.fromEntries(
      Object.entries(bag(definition.properties)).map(([name, property]) => [name, typeOf(property)]),
    ),
  }
}
