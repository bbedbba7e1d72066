/**
 * Writes wx-names.json, the names WeChat has on `wx`, from Tencent's own typings:
 * `npx esbuild tools/weapp-sim/logic/names.ts --bundle --platform=node --external:typescript | node - > tools/weapp-sim/wx-names.json`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const folder = dirname(createRequire(`${process.cwd()}/`).resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'))
const names = new Set<string>()

const visit = (node: ts.Node): void => {
  if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
    for (const { name } of node.members) if (name && ts.isIdentifier(name)) names.add(name.text)
  }
  ts.forEachChild(node, visit)
}

for (const file of readdirSync(folder)) {
  visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest))
}
process.stdout.write(`${JSON.stringify([...names].sort(), null, 2)}\n`)
