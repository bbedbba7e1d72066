import { encode } from 'uqr'

/** A QR code as rows of modules, dark or not, with its quiet zone left to whoever draws it. */
export type Modules = readonly (readonly boolean[])[]

/** The code for a text; a seventh of it may be lost and it is still read, as on a folded print. */
export const modulesOf = (text: string): Modules => encode(text, { ecc: 'M', border: 0 }).data

/** Runs of dark modules, row by row: where each begins and how long it is. */
export function runsOf(modules: Modules): { x: number; y: number; length: number }[] {
  return modules.flatMap((row, y) => {
    const runs: { x: number; y: number; length: number }[] = []
    row.forEach((dark, x) => {
      const last = runs[runs.length - 1]
      if (!dark) return
      if (last && last.x + last.length === x) last.length += 1
      else runs.push({ x, y, length: 1 })
    })
    return runs
  })
}

/** Modules of white around the code, as the standard asks. */
const quiet = 4

/** CSS pixels of a side, four to a module: a module that is no whole number of pixels is drawn crooked, and read badly. */
export const sideOf = (modules: Modules): number => (modules.length + 2 * quiet) * 4

/**
 * The code as a picture for CSS: black on white in every theme, since a camera is to read it. One stroke a run, a module wide and
 * through its middle: half the bytes of boxes, and WeChat is sent every one of them.
 */
export function qrPicture(modules: Modules): string {
  const path = runsOf(modules)
    .map(({ x, y, length }) => `M${x} ${y}h${length}`)
    .join('')
  const size = modules.length + 2 * quiet
  const corner = { x: -quiet, y: -quiet - 0.5 }
  const ground = `<rect x='${corner.x}' y='${corner.y}' width='${size}' height='${size}' fill='white'/>`
  const code = `<path d='${path}' stroke='black'/>`
  const view = `${corner.x} ${corner.y} ${size} ${size}`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${view}' shape-rendering='crispEdges'>${ground}${code}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/</g, '%3C').replace(/>/g, '%3E')}")`
}
