// @ts-check
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { at, checkout } from './checkout.mjs'

/**
 * `npm run quality:wechat`: Tencent's own code-quality rules (npm miniprogram-ci) over dist/weapp, without account and without
 * network. The package weighs 276 MB, so it is nobody's dependency: install it anywhere and say where.
 */

/** @typedef {{ name: string, success: boolean, text: string, detail?: unknown }} Rule */

const where = resolve(process.env.MINIPROGRAM_CI ?? checkout)

/** @returns {Promise<number>} how many rules are broken */
async function judge() {
  if (!existsSync(at('dist/weapp/app.json')))
    throw new Error('There is no dist/weapp: build it first with npm run build:weapp')
  const ci = createRequire(join(where, 'package.json'))('miniprogram-ci')
  const room = mkdtempSync(join(tmpdir(), 'huijia-quality-'))
  // The project wants a key file to exist; nothing is uploaded, so any key will do.
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  writeFileSync(join(room, 'key.pem'), privateKey)
  try {
    const project = new ci.Project({
      appid: 'touristappid',
      type: 'miniProgram',
      projectPath: checkout,
      privateKeyPath: join(room, 'key.pem'),
      ignores: ['node_modules/**/*'],
    })
    /** @type {Rule[]} */
    const rules = await ci.checkCodeQuality(project, join(room, 'report.json'))
    // `text` is what would be said if the rule were broken, whether it is or not.
    for (const { name, success, text, detail } of rules)
      console.log(success ? `✓ ${name}` : `✗ ${name}   ${text} ${detail ? JSON.stringify(detail) : ''}`.trimEnd())
    return rules.filter(({ success }) => !success).length
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

try {
  process.exitCode = (await judge()) > 0 ? 1 : 0
} catch (error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
  console.error(
    missing
      ? 'miniprogram-ci is not installed. Install it outside the project (npm install --prefix ~/miniprogram-ci miniprogram-ci@2.1.42) and run MINIPROGRAM_CI=~/miniprogram-ci npm run quality:wechat'
      : error,
  )
  process.exitCode = 2
}
// Its file watcher would keep the process alive.
process.exit()
