import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

/** A file of the house, read as the compiler reads it. */
export interface Source {
  /** Relative to the checkout, with forward slashes. */
  readonly path: string
  readonly text: string
  /** The syntax tree; empty for what is not TypeScript. */
  readonly tree: ts.SourceFile
}

/** Makes a source of a text that is not on disk, to prove that a rule can be broken. Half the rules never look at the tree. */
export const sourceOf = (path: string, text: string): Source => {
  let tree: ts.SourceFile | undefined
  const code = /\.tsx?$/.test(path) ? text : ''
  return {
    path,
    text,
    get tree() {
      tree ??= ts.createSourceFile(basename(path), code, ts.ScriptTarget.ES2020, true)
      return tree
    },
  }
}

/** Every path under some folders, folders included; what is built or installed lies elsewhere. */
export const pathsIn = (...folders: string[]): string[] =>
  folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? [path, ...pathsIn(path)] : [path]
    }),
  )

const read = new Map<string, Source>()

/** The files under some folders whose names match; each is read once. */
export const sourcesIn = (folders: string[], name = /\.tsx?$/): Source[] =>
  pathsIn(...folders)
    .filter((path) => name.test(path))
    .map((path) => {
      const source = read.get(path) ?? sourceOf(path, readFileSync(join(process.cwd(), path), 'utf8'))
      read.set(path, source)
      return source
    })

/** Visits every node of a tree, parents before children. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Where a node stands, as an editor opens it: `src/app.tsx:12`. */
export const place = ({ path, tree }: Source, node: ts.Node) =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`

/** Collects what a rule finds at the nodes of a source, each with its place. */
export function findAt(source: Source, rule: (node: ts.Node) => string | null): string[] {
  const found: string[] = []
  walk(source.tree, (node) => {
    const says = rule(node)
    if (says !== null) found.push(`${place(source, node)} ${says}`)
  })
  return found
}
