// @ts-check
import { realpath } from 'node:fs/promises'
import { createServer } from 'node:http'
import { locate, read } from './serve/asset.mjs'
import { securityHeaders } from './serve/headers.mjs'

const notFound = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>没有这个页面</title>
<body style="font:18px/1.6 sans-serif;max-width:480px;margin:48px auto;padding:0 16px">
<h1 style="font-size:22px">没有这个页面</h1><p>网址可能不完整，或者页面已经移走。</p><p><a href="/">回到惠家医保首页</a></p>
`

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {string | Buffer} [body] left out for HEAD and 304
 */
function answer(response, status, headers, body) {
  response.writeHead(status, { ...securityHeaders, ...headers })
  response.end(body)
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
const listener = (folder) => async (request, response) => {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, { Allow: 'GET, HEAD' })
    const file = await locate(folder, (request.url ?? '/').split(/[?#]/)[0] ?? '/')
    const quiet = request.method === 'HEAD'
    if (!file) {
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
      return answer(response, 404, headers, quiet ? undefined : notFound)
    }
    const { body, headers } = await read(file, String(request.headers['accept-encoding'] ?? ''))
    if (request.headers['if-none-match'] === headers.ETag) {
      const { 'Content-Length': _, ...rest } = headers
      return answer(response, 304, rest)
    }
    answer(response, 200, headers, quiet ? undefined : body)
  } catch {
    // A file that vanished between being found and being read: a build is running.
    if (response.headersSent) response.destroy()
    else answer(response, 503, { 'Retry-After': '5', 'Cache-Control': 'no-store' })
  }
}

/**
 * Serves a folder of files; pages are reached by hash, so every other path is a 404.
 * @param {string} folder
 * @param {{ port?: number, host?: string }} [options] port 0 takes any free one; by default only this machine may ask
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 * @throws {NodeJS.ErrnoException} EADDRINUSE when the port is taken, ENOENT when there is no such folder
 */
export async function serve(folder, { port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer(listener(await realpath(folder)))
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
