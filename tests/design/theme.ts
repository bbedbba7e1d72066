import path from 'node:path'
import postcss, { type Container, type Rule } from 'postcss'
import { compile } from 'sass'

type Scheme = 'light' | 'dark'
type Level = 'standard' | 'large' | 'care' | 'largest'
export type Roles = Record<string, string>

/** tokens.scss as a browser would apply it: which custom properties hold for a scheme, a level and a chosen theme. */
export function theme() {
  const sheet = postcss.parse(compile(path.resolve('src/design/tokens.scss')).css)

  /** Properties of the rules that match an element of these classes (or the root), in order; every rule here weighs the same. */
  const gather = (scheme: Scheme, matches: (selector: string) => boolean): Roles => {
    const found: Roles = {}
    const take = (from: Container) =>
      from.each((node) => {
        if (node.type === 'rule' && (node as Rule).selectors.some(matches)) {
          node.each((line) => {
            if (line.type === 'decl') found[line.prop.slice(2)] = line.value
          })
        }
        if (node.type === 'atrule' && node.name === 'media' && scheme === 'dark') take(node)
      })
    take(sheet)
    return found
  }

  const on = (classes: string[]) => (selector: string) => {
    const [base = '', without] = selector.split(':not(.')
    return base.startsWith('.') && classes.includes(base.slice(1)) && !classes.includes(without?.replace(')', '') ?? '')
  }
  const all = (scheme: Scheme, classes: string[]): Roles => ({
    ...gather(scheme, (selector) => selector === 'body'),
    ...gather(scheme, on(classes)),
  })
  const isColour = ([name]: [string, string]) => !/^(fs|h|icon)-|^(target|tile|pick)$/.test(name)
  const colours = (found: Roles): Roles => Object.fromEntries(Object.entries(found).filter(isColour))

  return {
    roles: (scheme: Scheme, level: Level) => colours(all(scheme, [`level-${level}`])),
    chosen: (theme: Scheme, phone: Scheme, level: Level) => colours(all(phone, [`level-${level}`, `theme-${theme}`])),
    sizes: (level: Level): Record<string, number> =>
      Object.fromEntries(
        Object.entries(all('light', [`level-${level}`]))
          .filter(([, value]) => value.endsWith('px'))
          .map(([name, value]) => [name, Number.parseFloat(value)]),
      ),
  }
}

export const roleNames = (roles: Roles) => Object.keys(roles).sort()

type Colour = [red: number, green: number, blue: number, alpha: number]

function read(value = ''): Colour {
  const numbers = value.match(/[\d.]+/g)?.map(Number) ?? []
  if (value.startsWith('rgba')) return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1]
  const hex = /^#([0-9a-f]{6})$/i.exec(value)?.[1]
  if (!hex) throw new Error(`not a colour: ${value}`)
  return [
    Number.parseInt(hex.slice(0, 2), 16),
    Number.parseInt(hex.slice(2, 4), 16),
    Number.parseInt(hex.slice(4), 16),
    1,
  ]
}

/** A role as #rrggbb; one that lets its ground through, painted over it. */
export function hexOf(roles: Roles, role: string, ground = role): string {
  const [top, under] = [read(roles[role]), read(roles[ground])]
  const mixed = [0, 1, 2].map((at) => Math.round((top[at] ?? 0) * top[3] + (under[at] ?? 0) * (1 - top[3])))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** WCAG contrast of one role painted over another. */
export function contrast(roles: Roles, ink: string, ground: string): number {
  const under = read(roles[ground])
  const [red, green, blue, alpha] = read(roles[ink])
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  const seen: Colour = [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1]
  const [lighter, darker] = [luminance(seen), luminance(under)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
