// @ts-check
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isStarted } from './checkout.mjs'
import { run } from './command.mjs'

/** Finds a browser of the Chrome family, and on Debian and Ubuntu fetches one together with a Chinese font. */

const { env, platform } = process
const isRoot = process.getuid?.() === 0

/** Chromium without a window around it: every context costs less than half of what it costs in the whole browser. */
const headless = 'chromium-headless-shell'

/** Names on PATH (Linux), the distribution's Chromium first: it needs no account and no update service. */
const onPath = [
  headless,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** @returns {string[]} every place where this system may keep one, the likelier first */
function candidates() {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')]
    return macApps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    return windowsApps.flatMap((app) => folders.map((folder) => join(folder, app)))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string | null} */
function findInstalled() {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which cannot be started: correct it or unset it.`)
  }
  return candidates().find(isProgram) ?? null
}

/** Without a Chinese font every character is the same empty box, and nothing measured on a screen is true. */
async function hasChineseFont() {
  if (platform !== 'linux') return true
  const { code, output } = await run('fc-list', [':lang=zh', 'file'])
  return code === 0 ? output.trim() !== '' : existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
}

/** @returns {Promise<string[] | null>} what to write before apt-get: nothing for root, sudo where it asks nothing; null where neither */
async function aptPrefix() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)) return null
  if (isRoot) return []
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null
}

/**
 * @param {string[]} prefix
 * @param {string[]} packages
 */
async function aptInstall(prefix, packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get (a minute or two, once) …`)
  const apt = async (/** @type {string[]} */ ...step) => {
    const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...step]
    const { code, output } = await run(words[0] ?? 'env', words.slice(1))
    if (code !== 0)
      throw new Error(
        `apt-get ${step[0]} failed, so ${packages.join(' and ')} must be installed by hand; it said:\n${output}`,
      )
  }
  await apt('update')
  // Debian has it by itself; Ubuntu has not.
  const lean = (await run('apt-cache', ['show', headless])).code === 0
  await apt(
    'install',
    '-y',
    '--no-install-recommends',
    ...packages.map((name) => (name === 'chromium' && lean ? headless : name)),
  )
}

/**
 * The path of a browser the journeys can be walked in; installs what is missing where that needs nobody's password.
 * @returns {Promise<string>}
 * @throws {Error} one sentence saying what to install
 */
export async function chromium() {
  const missing = [
    ...(findInstalled() ? [] : isRoot ? ['chromium'] : ['chromium', 'chromium-sandbox']),
    ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk']),
  ]
  if (missing.length > 0) {
    const prefix = await aptPrefix()
    if (prefix) await aptInstall(prefix, missing)
  }
  const found = findInstalled()
  if (!found)
    throw new Error(
      'No browser was found: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.',
    )
  if (!(await hasChineseFont())) {
    throw new Error(
      'No Chinese font was found, so no screen could be read: install Noto Sans CJK (e.g. the package fonts-noto-cjk).',
    )
  }
  return found
}

/** How we start it: no update service, no account, nothing over the network that the page did not ask for. */
export const launchArgs = [
  // Chromium refuses to start as root with its sandbox; in a container that is the usual user.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

if (isStarted(import.meta.url)) {
  await chromium().then(console.log, (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
