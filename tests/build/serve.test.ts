import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** The server people and tests are served by, asked over a real socket. */

const script = '/* 惠家 */'.repeat(200)
const outside = mkdtempSync(join(tmpdir(), 'huijia-serve-'))
const folder = join(outside, 'dist')
let server: ChildProcess
let port = 0

beforeAll(async () => {
  mkdirSync(join(folder, 'js'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>惠家医保</title>')
  writeFileSync(join(folder, 'js/app.7ca95ad1.js'), script)
  writeFileSync(join(folder, 'plain.js'), script)
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  const program = `import { serve } from ${JSON.stringify(resolve('tools/serve.mjs'))}
    console.log((await serve(${JSON.stringify(folder)})).port)`
  server = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!server.stdout) throw new Error('the server says nothing')
  const [line] = await once(server.stdout, 'data')
  port = Number(line)
})

afterAll(() => {
  server.kill()
  rmSync(outside, { recursive: true, force: true })
})

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

/** Sends the path exactly as written: a browser would tidy it first. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((answered, failed) => {
    const asking = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asking.on('error', failed)
    asking.end()
  })

test('the root is the document, never kept without asking', async () => {
  const { status, headers, body } = await ask('/')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('no-cache')
  expect(body.toString()).toContain('惠家医保')
})

test.each(['/', '/js/app.7ca95ad1.js', '/nowhere'])('every answer carries the security headers: %s', async (path) => {
  const { headers } = await ask(path)
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  )
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toBe('camera=(), geolocation=(), microphone=()')
})

test('a script named after its content is kept for a year, another is asked for each time', async () => {
  expect((await ask('/js/app.7ca95ad1.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await ask('/plain.js')).headers['cache-control']).toBe('no-cache')
})

test('brotli where it is accepted, else gzip, else as it is', async () => {
  const brotli = await ask('/plain.js', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script)
  const gzip = await ask('/plain.js', { 'accept-encoding': 'gzip, br;q=0' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(script)
  const bare = await ask('/plain.js')
  expect(bare.headers['content-encoding']).toBeUndefined()
  expect(bare.body.toString()).toBe(script)
})

test('what the browser has already is not sent again', async () => {
  const { headers } = await ask('/plain.js')
  const again = await ask('/plain.js', { 'if-none-match': String(headers.etag) })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/js/../../secret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/%',
  '/%00',
  '/js',
  '/nowhere',
])('nothing outside the folder is served: %s', async (path) => {
  const { status, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).toContain('没有这个页面')
})

test('only reading is allowed', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
  const head = await ask('/', {}, 'HEAD')
  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
})
