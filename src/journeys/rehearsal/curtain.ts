import { restartAt, restartWith } from '@/platform/navigate'
import { readParams } from '@/routes/params'
import { type RouteName, routes } from '@/routes/table'
import type { Scenario } from './store'

/** Opens the page where a scenario begins, and forgets the pages behind; home when it names one we do not have. */
export async function raise({ route, params }: Scenario['opensAt']): Promise<void> {
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
  await (isRoute(route) ? open(route, texts) : restartAt('home'))
}

const isRoute = (name: string): name is RouteName => name in routes

async function open<R extends RouteName>(name: R, texts: Record<string, string>): Promise<void> {
  const read = readParams(name, texts)
  await (read === null ? restartAt('home') : restartWith(name, read))
}
