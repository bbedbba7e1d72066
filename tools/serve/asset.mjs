// @ts-check
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { encodings, isCompressible } from './compress.mjs'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** webpack names a file after its content (app.7ca95ad1.js): such a file never changes under its name. */
const isImmutable = (/** @type {string} */ file) => /\.[0-9a-f]{8,}\.\w+$/.test(file)

/**
 * @typedef {object} Asset
 * @property {Buffer} body
 * @property {Record<string, string>} headers
 */

/**
 * The file a URL path means.
 * @param {string} folder what is served, an absolute real path
 * @param {string} path undecoded, beginning with a slash, without query
 * @returns {Promise<string | null>} null for anything that is not a file inside the folder, however it is spelled
 */
export async function locate(folder, path) {
  try {
    const wanted = join(folder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path))
    // realpath also resolves symbolic links, and refuses what join would let climb out.
    const file = await realpath(wanted)
    return file.startsWith(folder + sep) && (await stat(file)).isFile() ? file : null
  } catch {
    return null
  }
}

/** Bodies compressed here because the build left no compressed copy; by file, time of change and encoding. */
const compressed = new Map()

/**
 * @param {string} file
 * @param {typeof encodings[number]} encoding
 */
async function encoded(file, { suffix, encode }) {
  const { mtimeMs } = await stat(file)
  const copy = await stat(file + suffix).catch(() => null)
  if (copy && copy.mtimeMs >= mtimeMs) return readFile(file + suffix)
  const key = `${file}\0${mtimeMs}\0${suffix}`
  if (!compressed.has(key)) compressed.set(key, encode(await readFile(file)))
  return compressed.get(key)
}

/**
 * Whether an Accept-Encoding header allows an encoding.
 * @param {string} header
 * @param {string} name
 */
const accepts = (header, name) =>
  header.split(',').some((part) => {
    const [coding = '', ...rest] = part.split(';').map((word) => word.trim().toLowerCase())
    return coding === name && !rest.some((word) => /^q=0(\.0*)?$/.test(word))
  })

/**
 * Reads a file as it should travel.
 * @param {string} file
 * @param {string} acceptEncoding the request's header, or ''
 * @returns {Promise<Asset>}
 */
export async function read(file, acceptEncoding) {
  const encoding = isCompressible(file) ? encodings.find(({ name }) => accepts(acceptEncoding, name)) : undefined
  const body = encoding ? await encoded(file, encoding) : await readFile(file)
  return {
    body,
    headers: {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      'Cache-Control': isImmutable(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      ...(isCompressible(file) ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding ? { 'Content-Encoding': encoding.name } : {}),
    },
  }
}
