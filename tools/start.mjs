// @ts-check
import { networkInterfaces } from 'node:os'
import { build, isBuilt } from './build.mjs'
import { at, secondsSince } from './checkout.mjs'
import { ready } from './ready.mjs'
import { serve } from './serve.mjs'

/** `npm start`: from a fresh clone to the app in a browser and on the phone. */

const wanted = process.env.PORT ?? '10086'

/** What a phone on the same network would have to type; null on a machine without a network. */
function lanHost() {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null
}

/** @param {number} port */
async function open(port) {
  try {
    return await serve(at('dist/h5'), { port, host: '0.0.0.0' })
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is already taken: stop what uses it, or choose another, e.g. PORT=${port + 1} npm start`,
      )
    }
    throw new Error(`Port ${port} cannot be opened (${message}): choose another, e.g. PORT=10087 npm start`)
  }
}

async function start() {
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${wanted}".`)
  }
  await ready()
  if (!isBuilt('h5')) {
    const began = Date.now()
    console.log('Building for the browser (about half a minute) …')
    await build('h5')
    console.log(`Built in ${secondsSince(began)}.`)
  }
  const { port } = await open(Number(wanted))
  const host = lanHost()
  console.log(`\n惠家医保\n\n  on this machine   http://localhost:${port}/`)
  if (host) {
    // Imported only here: before ready() there may be no node_modules.
    const { renderUnicodeCompact } = await import('uqr')
    const address = `http://${host}:${port}/`
    console.log(`  on your phone     ${address}   (same network)\n\n${renderUnicodeCompact(address, { border: 2 })}`)
  }
  console.log('\nCtrl+C stops it.')
}

await start().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
