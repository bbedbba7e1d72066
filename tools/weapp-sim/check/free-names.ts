import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import type { Finding } from '../program/mini-program'

// WeChat runs an app's code where there is no browser: a name like localStorage compiles, works on H5, and fails on the
// phone. Grepping the bundle for such names finds hundreds in the branches of Taro and React that weapp never takes, so
// the sources are read instead: every name they use without declaring or importing it must be in the list below.
// The list says what exists, not what is forbidden, so that the next browser API needs no entry to be refused.

/** ECMAScript 2020 as every engine of WeChat has it. Not Intl and not BigInt: iOS engines lack them, or parts of them. */
const language = `Array ArrayBuffer Boolean DataView Date Error Float64Array Infinity Int32Array JSON Map Math NaN Number Object
  Promise Proxy RangeError Reflect RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint32Array WeakMap WeakSet
  arguments decodeURIComponent encodeURIComponent isFinite isNaN parseFloat parseInt undefined`

/** What both a browser and WeChat give, and what Taro's build replaces with its own. */
const surroundings = `clearInterval clearTimeout console setInterval setTimeout
  defineAppConfig definePageConfig process require`

const known = new Set(`${language} ${surroundings}`.split(/\s+/))
const knownWithWx = new Set([...known, 'wx'])

/** Which sources of a Taro app are to be read. */
export interface Sources {
  folder: string
  /** Folders in it that reach the phone. */
  rooms: string[]
  /** Beginning of the paths in them that do not: what runs on a server. */
  atHome?: string
  /** Beginning of the paths that may speak to `wx`. */
  mayUseWx: string
}

/**
 * Every use of a name that does not exist in WeChat, and every HTML tag, for which Taro has no template there. Read is
 * every .ts and .tsx in the rooms that weapp builds from: not those for H5, not declarations.
 */
export function namesUnknownToWechat({ folder, rooms, atHome, mayUseWx }: Sources): Finding[] {
  const files = rooms
    .flatMap((room) =>
      readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, room, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(h5|d)\.tsx?$/.test(file))
    .filter((file) => atHome === undefined || !inFolder(folder, file).startsWith(atHome))
    .sort()
  // No libraries and no resolution: what is left unresolved is exactly what comes from outside the file.
  const { target, jsx } = { target: ts.ScriptTarget.ES2020, jsx: ts.JsxEmit.Preserve }
  const program = ts.createProgram(files, { noLib: true, noResolve: true, types: [], jsx, target })
  const checker = program.getTypeChecker()
  return program.getSourceFiles().flatMap((source) => {
    const file = inFolder(folder, source.fileName)
    return unknownIn(source, checker, file.startsWith(mayUseWx) ? knownWithWx : known).map(({ node, says }) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      return { file: `${file}:${line + 1}`, says }
    })
  })
}

const inFolder = (folder: string, file: string): string => relative(folder, file).replace(/\\/g, '/')

function unknownIn(source: ts.SourceFile, checker: ts.TypeChecker, allowed: Set<string>) {
  const found: { node: ts.Node; says: string }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return
    if (ts.isIdentifier(node) && isValueUse(node) && !isDeclared(node, checker) && !allowed.has(node.text)) {
      const isTag = ts.isJsxOpeningLikeElement(node.parent) && /^[a-z]/.test(node.text)
      if (isTag) found.push({ node, says: `<${node.text}> is drawn nowhere in WeChat: use Taro's components` })
      else if (!ts.isJsxClosingElement(node.parent))
        found.push({ node, says: `uses ${node.text}, which WeChat does not have` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether an identifier is used for its value here, rather than naming a member, a declaration or a type. */
function isValueUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if ('name' in parent && parent.name === node) return false
  if ('propertyName' in parent && parent.propertyName === node) return false
  return !(ts.isQualifiedName(parent) || ts.isLabeledStatement(parent) || ts.isExportSpecifier(parent))
}

function isDeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  return (symbol?.declarations?.length ?? 0) > 0
}
