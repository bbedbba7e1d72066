// @ts-check
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { at } from './checkout.mjs'
import { levelShelf } from './mock-serve/level-shelf.mjs'
import { openMockServer } from './mock-serve/open.mjs'

/**
 * `npm run mock:serve`: the rehearsal counter over HTTP, its books kept between runs.
 * PORT (8787), HOST (127.0.0.1), ORIGIN whose pages may ask (http://localhost:10087), BOOKS the folder (.books), GRACE the
 * seconds that what was asked may still take when it is told to stop (5). Told a second time, it stops at once.
 */
const { PORT = '8787', HOST = '127.0.0.1', ORIGIN = 'http://localhost:10087', BOOKS, GRACE = '5' } = process.env
const folder = BOOKS ? resolve(BOOKS) : at('.books')

/** @param {unknown} failure @returns {string} its own words, and those of what caused it */
const told = (failure) =>
  failure instanceof Error
    ? [failure.message, ...(failure.cause === undefined ? [] : [told(failure.cause)])].join(': ')
    : String(failure)

const openBooks = async () => {
  try {
    mkdirSync(folder, { recursive: true })
    return await levelShelf(folder)
  } catch (cause) {
    throw new Error(`The books in ${folder} cannot be opened`, { cause })
  }
}

try {
  const shelf = await openBooks()
  const { port, close, closeNow } = await openMockServer({
    shelf,
    port: Number(PORT),
    host: HOST,
    origin: ORIGIN,
    grace: Number(GRACE) * 1_000,
  })
  console.log(`The counter answers at http://${HOST}:${port}; its books are in ${folder}.`)

  let stopping = false
  const stop = async () => {
    if (stopping) return closeNow()
    stopping = true
    await close()
    await shelf.close()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  console.error(told(error))
  process.exitCode = 1
}
