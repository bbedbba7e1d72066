// @ts-check
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { counterBundle } from '../counter.mjs'

/**
 * @typedef {object} Options
 * @property {import('./level-shelf.mjs').Shelf} shelf where the books rest
 * @property {number} [port] 0 takes any free one
 * @property {string} [host] by default only this machine may ask
 * @property {string | null} [origin] whose pages in a browser may ask
 * @property {number} [grace] milliseconds that what was asked may still take after `close`
 * @property {boolean} [demo] whether it obeys X-Fault and has the rehearsal's desk
 */

/**
 * Serves the rehearsal counter over HTTP.
 * @param {Options} options
 * @returns {Promise<{ port: number, close: () => Promise<void>, closeNow: () => void }>} `close` answers what was asked already,
 *   and no more, for as long as its grace; `closeNow` hangs up on everybody
 * @throws {NodeJS.ErrnoException} EADDRINUSE when the port is taken
 */
export async function openMockServer({
  shelf,
  port = 0,
  host = '127.0.0.1',
  origin = null,
  grace = 5_000,
  demo = true,
}) {
  const { openDoor } = await import(await counterBundle('mock/http/serve-from'))
  const app = openDoor({
    shelf,
    origin,
    demo,
    wall: () => Date.now(),
    // A line has a delay of its own: what the counter adds in an app so that a question can be seen is left out.
    pause: (/** @type {number} */ milliseconds) =>
      milliseconds < 1_000 ? Promise.resolve() : new Promise((resume) => setTimeout(resume, milliseconds).unref()),
    after(/** @type {number} */ milliseconds, /** @type {() => void} */ act) {
      const timer = setTimeout(act, milliseconds).unref()
      return () => clearTimeout(timer)
    },
    unguessable: randomUUID,
    noteBug: (/** @type {string} */ requestId, /** @type {unknown} */ failure) => console.error(requestId, failure),
  })
  const server = serve({ fetch: app.fetch, port, hostname: host })
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => {
      throw error
    }),
  ])
  const address = server.address()
  const closeNow = () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
  }
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        // A body that never ends, or a question nobody answers, would keep the server for ever.
        const patience = setTimeout(closeNow, grace).unref()
        server.close(() => {
          clearTimeout(patience)
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
    closeNow,
  }
}
