import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'huijia-stop-'))
const servers: ChildProcess[] = []

// How a server ends is looked at here, and not how soon: a machine shared with others may take its time.
jest.setTimeout(180_000)

afterAll(() => {
  for (const server of servers) server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function run(books: string, grace: string) {
  const env = { ...process.env, PORT: '0', BOOKS: join(folder, books), GRACE: grace }
  const child = spawn(process.execPath, ['tools/mock-serve.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  servers.push(child)
  return child
}

/** A server with a question of which only half the body has come. */
async function half(books: string, grace: string) {
  const server = run(books, grace)
  const [said] = await once(server.stdout, 'data')
  const port = Number(/:(\d+);/.exec(String(said))?.[1])
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write('POST /v1/sessions HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 500\r\n\r\n')
  // It has the head in its hands when it says that the body may come.
  expect(String((await once(socket, 'data'))[0])).toMatch('100 Continue')
  socket.write('{"a"')
  return { server, port }
}

/** Whether somebody still listens at a port. */
const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

test('told to stop, it waits for a body that never ends no longer than its grace', async () => {
  const { server } = await half('graceful', '0.2')
  let log = ''
  server.stderr.on('data', (line) => {
    log += line
  })
  server.kill('SIGTERM')
  expect(await once(server, 'exit')).toEqual([0, null])
  expect(log).toBe('')
})

test('told twice to stop, it stops at once', async () => {
  const { server, port } = await half('twice', '3600')
  server.kill('SIGTERM')
  // Signals that wait are handed over as one: the second is sent once the first has been heard, and only once, since one
  // that comes while the process is being taken down finds nobody who hears it.
  while (await listens(port)) await new Promise((resume) => setTimeout(resume, 20))
  server.kill('SIGTERM')
  expect(await once(server, 'exit')).toEqual([0, null])
})

test('books that another server has open: it says which, and why', async () => {
  const first = run('shared', '0')
  await once(first.stdout, 'data')
  const second = run('shared', '0')
  const [[log], [code]] = await Promise.all([once(second.stderr, 'data'), once(second, 'exit')])
  expect(String(log)).toMatch(join(folder, 'shared'))
  expect(String(log)).toMatch(/lock/i)
  expect(code).toBe(1)
})

test('a record that is just being written is found on the shelf', () => {
  const program = `
    import { levelShelf } from ${JSON.stringify(resolve('tools/mock-serve/level-shelf.mjs'))}
    const shelf = await levelShelf(${JSON.stringify(join(folder, 'shelf'))})
    const found = []
    const note = async () => found.push(await shelf.load('visit'))
    const saved = shelf.save('visit', 'its books')
    const looks = [note()]
    for (let turn = 0; turn < 9; turn += 1) {
      await undefined
      looks.push(note())
    }
    await Promise.all(looks)
    await saved
    await note()
    await shelf.close()
    console.log(JSON.stringify([...new Set(found)]))
  `
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual(['its books'])
})
