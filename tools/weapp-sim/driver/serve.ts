import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { type MiniProgram, openMiniProgram } from '../program/mini-program'
import { compileStyles } from '../program/styles'
import { compileTemplates } from '../program/templates'
import { type Scheme, writtenOut } from '../program/theme'
import type { JsonObject } from '../protocol'

/** The simulator's own scripts, bundled: paths of files. */
export interface Parts {
  /** logic/thread.ts, for a Node worker. */
  logic: string
  /** view/page.ts, for a frame. */
  view: string
  /** shell/phone.ts, for the outer page. */
  shell: string
  /** shell/phone.css and view/builtin.css. */
  shellStyles: string
  viewStyles: string
}

/** A mini-program that browsers can open, and what a driver must know to start it. Plain JSON. */
export interface Served {
  url: string
  /** The build, absolute. */
  folder: string
  /** File of the logic thread. */
  logic: string
  /** Names of Taro's templates; null where the build is not Taro's. */
  templateNames: string[] | null
  /** Folder for what V8 makes of its scripts; gone when it is served no more. */
  compiled: string
}

/** The tab bar of app.json as WeChat draws it on a light phone and on a dark one. */
function tabBarsOf({ app, themes }: MiniProgram): Record<Scheme, JsonObject> | null {
  if (!app.tabBar) return null
  const tabBar = app.tabBar as JsonObject
  return { light: writtenOut(tabBar, themes.light), dark: writtenOut(tabBar, themes.dark) }
}

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/**
 * Compiles a build and serves it with the simulator around it on a free port of this machine. One serves any number of
 * runs at once: it keeps nothing of them.
 * @throws {Error} when there is no build
 */
export async function serveMiniProgram(folder: string, parts: Parts): Promise<Served & { close(): Promise<void> }> {
  const program = openMiniProgram(folder)
  const { templates, attributes, templateNames } = compileTemplates(program)
  const { css } = compileStyles(program)
  const boot = { configs: program.configs, attributes, css, tabBars: tabBarsOf(program) }
  // As bytes once: every run of every story asks for all of them again.
  const texts = asBytes({
    '/': document(
      '<link rel="stylesheet" href="/shell.css"><script defer src="/shell.js"></script>',
      '<div id="phone"></div>',
    ),
    '/view.html': document(
      `<style>${readFileSync(parts.viewStyles, 'utf8')}</style>`,
      // One script: the browser tells of everything that every frame asks for, in five messages each.
      '<script src="/view.js"></script>',
    ),
    '/nowhere': document('', ''),
    '/shell.js': `window.weappProgram=${JSON.stringify(boot)};${readFileSync(parts.shell, 'utf8')}`,
    '/shell.css': readFileSync(parts.shellStyles, 'utf8'),
    '/view.js': `window.weappTemplates=${templates};\n${readFileSync(parts.view, 'utf8')}`,
  })

  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const text = texts[path]
    if (text !== undefined) return send(response, extname(path) || '.html', text)
    const file = join(folder, normalize(path.replace(/^\/pkg/, '')))
    const there = path.startsWith('/pkg/') && existsSync(file) && statSync(file).isFile()
    if (!there) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  const compiled = mkdtempSync(join(tmpdir(), 'weapp-compiled-'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    logic: parts.logic,
    templateNames,
    compiled,
    close: () => {
      rmSync(compiled, { recursive: true, force: true })
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const document = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>weapp</title>${head}</head><body>${body}</body></html>`

const asBytes = (texts: Record<string, string>): Record<string, Buffer | undefined> =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))

/** Cached for as long as the browser lives, so that a page's frame asks the network for nothing. */
function send(response: ServerResponse, suffix: string, text: Buffer) {
  response.writeHead(200, { 'content-type': types[suffix] ?? 'text/plain', 'cache-control': 'max-age=3600' }).end(text)
}
