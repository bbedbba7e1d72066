// @ts-check
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { at } from '../checkout.mjs'
import transpiled from '../transpiled.mjs'

/**
 * Every module some tests are made of, each as a function, in one text that is read and compiled once, however many hunts
 * load it anew: what took most of a hunt's time was to find, read and compile four hundred files again for one wrong edit.
 */

/**
 * Which file each import of a file stands for; what is not here is a package or Node's own.
 * @typedef {Record<string, Record<string, string>>} Imports by path relative to the checkout, then by the words of the import
 */

/**
 * An edited file, beside the one on disk.
 * @typedef {{ name: string, code: string }} Edition
 */

/**
 * jest's moduleNameMapper, so that an import means here what it means to jest.
 * @param {Record<string, string>} names
 * @returns {import('esbuild').Plugin}
 */
const mapped = (names) => ({
  name: 'moduleNameMapper',
  setup({ onResolve, resolve }) {
    for (const [pattern, place] of Object.entries(names))
      onResolve({ filter: new RegExp(pattern) }, ({ path }) => {
        const file = path.replace(new RegExp(pattern), place.replace('<rootDir>', at()))
        return resolve(file, { kind: 'import-statement', resolveDir: at() })
      })
  },
})

/**
 * @param {string[]} files relative to the checkout
 * @param {Record<string, string>} names
 * @returns {Promise<Imports>} of these files and of whatever they import
 */
async function importsOf(files, names) {
  const { metafile } = await build({
    stdin: { contents: files.map((file) => `import './${file}'`).join('\n'), resolveDir: at() },
    absWorkingDir: at(),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    tsconfig: at('tsconfig.json'),
    plugins: [mapped(names)],
    logLevel: 'silent',
  })
  return Object.fromEntries(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      Object.fromEntries(
        imports.flatMap(({ original, path, external }) => (original && !external ? [[original, path]] : [])),
      ),
    ]),
  )
}

/**
 * The code of a module as jest runs it.
 * @param {string} file
 * @param {string} source
 * @throws {Error} with esbuild's words when it cannot be read
 */
export const codeOf = (file, source) =>
  file.endsWith('.json') ? `module.exports = ${source}` : transpiled.process(source, at(file)).code

/** What stands around the code of a module, in the order of `Module` (registry.mjs). */
const around = 'function (module, exports, require, jest, __dirname, __filename)'

/**
 * @param {string[]} files test files, relative to the checkout
 * @param {Edition[]} editions
 * @param {Record<string, string>} names jest's moduleNameMapper
 * @returns {Promise<{ imports: Imports, text: string }>} `text` is an expression: the modules by path, the editions by name
 * @throws {Error} with esbuild's words when a file cannot be read
 */
export async function pack(files, editions, names) {
  const imports = await importsOf(files, names)
  const modules = Object.keys(imports)
    .filter((file) => file !== '<stdin>')
    .map((file) => ({ name: file, code: codeOf(file, readFileSync(at(file), 'utf8')) }))
  const functions = [...modules, ...editions].map(({ name, code }) => `${JSON.stringify(name)}: ${around} {${code}\n}`)
  return { imports, text: `({${functions.join(',\n')}})` }
}
