// @ts-check
import { relative } from 'node:path'
import ts from 'typescript'
import { at } from '../checkout.mjs'
import { filesIn } from '../fingerprint.mjs'

/** @typedef {import('./bundle.mjs').Finding} Finding */

// WeChat runs our code where there is no browser: a name like localStorage compiles, works on H5, and fails on the phone.
// Grepping the bundle for such names finds hundreds in the branches of Taro and React that weapp never takes, so
// our own sources are read instead: every name they use without declaring or importing it must be in the list below.
// The list says what exists, not what is forbidden, so that the next browser API needs no entry to be refused.

/** ECMAScript 2020 as every engine of WeChat has it. Not Intl and not BigInt: iOS engines lack them, or parts of them. */
const language = `Array ArrayBuffer Boolean DataView Date Error Float64Array Infinity Int32Array JSON Map Math NaN Number Object
  Promise Proxy RangeError Reflect RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint32Array WeakMap WeakSet
  arguments decodeURIComponent encodeURIComponent isFinite isNaN parseFloat parseInt undefined`

/** What both a browser and WeChat give, and what the build replaces with its own. */
const surroundings = `clearInterval clearTimeout console setInterval setTimeout
  defineAppConfig definePageConfig process require`

const known = new Set(`${language} ${surroundings}`.split(/\s+/))

/** wx is WeChat itself: one room may speak to it. */
const knownInPlatform = new Set([...known, 'wx'])

/**
 * Whether an identifier is used for its value here, rather than naming a member, a declaration or a type.
 * @param {ts.Identifier} node
 */
function isValueUse(node) {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if ('name' in parent && parent.name === node) return false
  if ('propertyName' in parent && parent.propertyName === node) return false
  return !(ts.isQualifiedName(parent) || ts.isLabeledStatement(parent) || ts.isExportSpecifier(parent))
}

/**
 * @param {ts.Identifier} node
 * @param {ts.TypeChecker} checker
 */
function isDeclared(node, checker) {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  return (symbol?.declarations?.length ?? 0) > 0
}

/**
 * Every use of a name that does not exist in WeChat, and every HTML tag, for which Taro has no template there.
 * @param {string} folder where src/ and mock/ are
 * @returns {Finding[]}
 */
export function namesUnknownToWechat(folder = at()) {
  const files = ['src', 'mock']
    .flatMap((room) => filesIn(at(folder, room)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(h5|d)\.tsx?$/.test(file))
  // No libraries and no resolution: what is left unresolved is exactly what comes from outside the file.
  const options = { noLib: true, noResolve: true, types: [], jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ES2020 }
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  /** @type {Finding[]} */
  const findings = []

  for (const source of program.getSourceFiles()) {
    const file = relative(folder, source.fileName).replaceAll('\\', '/')
    const allowed = file.startsWith('src/platform/') ? knownInPlatform : known
    const report = (/** @type {ts.Node} */ node, /** @type {string} */ says) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      findings.push({ file: `${file}:${line + 1}`, says })
    }
    const visit = (/** @type {ts.Node} */ node) => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
        const tag = node.tagName.getText(source)
        if (/^[a-z]/.test(tag) && !tag.includes('.'))
          report(node, `<${tag}> is drawn nowhere in WeChat: use Taro's components`)
      }
      if (ts.isIdentifier(node) && isValueUse(node) && !isDeclared(node, checker) && !allowed.has(node.text)) {
        const isTag = ts.isJsxOpeningLikeElement(node.parent) || ts.isJsxClosingElement(node.parent)
        if (!isTag || /^[A-Z]/.test(node.text)) report(node, `uses ${node.text}, which WeChat does not have`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return findings
}
