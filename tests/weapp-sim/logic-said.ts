import type { Host, Json } from '@weapp-sim/protocol'
import { notes, startApp } from './logic-worker'

/** An app as `startApp` gives it. */
export type App = ReturnType<typeof startApp>

/** Starts an app that runs this in its first page's onShow. */
export const appThat = (script: string, host: Partial<Host> = {}, files: Record<string, string> = {}): App =>
  startApp({ 'home.js': `${notes} Page({ async onShow() { ${script} } })`, ...files }, host)

/** Launches the app and gives what it said. */
export async function saidBy(app: App): Promise<Json[]> {
  await app.launch()
  await app.thread.settled()
  // Whoever was asked has answered by then.
  await app.thread.stack()
  await app.thread.settled()
  return (app.kept.said ?? []) as Json[]
}

/** A line of a script that says why this call was refused. */
export const refusal = (call: string) => `await ${call}.catch(({ errMsg }) => say(errMsg));`
