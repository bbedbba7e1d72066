// @ts-check
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { levelShelf } from '../mock-serve/level-shelf.mjs'
import { openMockServer } from '../mock-serve/open.mjs'

/** The process that is measured: the counter, and an empty handler on the same library. Says its ports, and its heap when asked. */
const shelf = await levelShelf(process.argv[2] ?? '.books')
const counter = await openMockServer({ shelf })
const empty = new Hono()
empty.get('/empty', (c) => c.json({ ok: true }))
serve({ fetch: empty.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.send?.({ counter: counter.port, empty: port }),
)

process.on('message', () => {
  globalThis.gc?.()
  globalThis.gc?.()
  process.send?.({ heap: process.memoryUsage().heapUsed })
})
