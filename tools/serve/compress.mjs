// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesIn } from '../fingerprint.mjs'

/** What gets smaller; pictures and fonts are compressed already. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt'])

/** @param {string} file */
export const isCompressible = (file) => compressible.has(extname(file))

/**
 * The encodings we offer, the better first. Quality 11 takes a second per megabyte: affordable once per build.
 * @type {{ name: string, suffix: string, encode: (body: Buffer) => Promise<Buffer> }[]}
 */
export const encodings = [
  {
    name: 'br',
    suffix: '.br',
    encode: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  },
  { name: 'gzip', suffix: '.gz', encode: (body) => promisify(gzip)(body, { level: 9 }) },
]

/**
 * Writes a.js.br and a.js.gz beside every a.js, as web servers expect to find them.
 * @param {string} folder
 */
export async function compress(folder) {
  const files = filesIn(folder).filter(isCompressible)
  await Promise.all(
    files.flatMap((file) =>
      encodings.map(async ({ suffix, encode }) => writeFile(file + suffix, await encode(await readFile(file)))),
    ),
  )
}
