import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programme } from '@mock/scenarios/programme'
import type { MiniApp } from '@weapp-sim/driver/mini-app'

/** Where every walk of the mini-program leaves its figures; tools/walks.mjs adds them up. */
const folder = 'node_modules/.cache/weapp-walks'

let walks = 0

/**
 * Files what a walk was and what it cost.
 * @param links every link that was followed
 * @param steps how often a hand was laid on the phone
 */
export function noteWalk({ setData }: MiniApp, links: readonly string[], steps: number): void {
  mkdirSync(folder, { recursive: true })
  walks += 1
  const named = links.map((link) => /[?&]scenario=([^&]+)/.exec(link)?.[1])
  const scenarios = programme.map(({ id }) => id).filter((id) => named.includes(id))
  const figures = { scenarios, steps, setData: setData.map(({ route, bytes }) => ({ route, bytes })) }
  writeFileSync(join(folder, `${process.pid}-${Date.now()}-${walks}.json`), JSON.stringify(figures))
}
