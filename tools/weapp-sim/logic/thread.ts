/** The logic thread of one mini-program: what a worker_thread runs. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { CanvasQuestion, Host, Json, LogicThread } from '../protocol'
import { connect } from '../wire'
import { Running } from './running'

/** A canvas answers within this, or is not there. */
const LONGEST_ANSWER = 10_000

if (!parentPort) throw new Error('the logic thread runs in a worker')
const { flag, port } = workerData as { flag: SharedArrayBuffer; port: MessagePort }
const bell = new Int32Array(flag)

/** Asks over the same wire as it draws, so that one cannot overtake the other; the answer comes while nothing runs here. */
function askNow(page: number, canvas: number, question: CanvasQuestion): Json {
  Atomics.store(bell, 0, 0)
  void host.askCanvas(page, canvas, question)
  if (Atomics.wait(bell, 0, 0, LONGEST_ANSWER) === 'timed-out') throw new Error(`the canvas did not ${question.ask}`)
  return receiveMessageOnPort(port)?.message.answer ?? null
}

let running: Running | undefined
const now = (): Running => {
  if (!running) throw new Error('no app was launched')
  return running
}

const host = connect<LogicThread, Host>(parentPort, {
  launch: async (launch) => {
    if (running) throw new Error('one thread runs one app')
    running = new Running(host, launch, askNow)
    await running.launch(launch.url)
  },
  enter: (url) => now().enter(url),
  hide: () => now().hide(),
  show: () => now().show(),
  pressBack: () => now().pressBack(),
  pressTab: (index) => now().pressTab(index),
  hear: (message) => now().hear(message),
  keep: (storage) => now().storage.keep(storage),
  limitStorage: (bytes) => now().storage.limitTo(bytes),
  connect: (online) => now().network.connect(online),
  stack: () => now().router.links(),
  settled: (soon) => now().settled(soon),
  heap: () => {
    collect()
    return process.memoryUsage().heapUsed
  },
})

process.on('unhandledRejection', (reason, promise) => now().rejected(reason, promise))

function collect() {
  if (!globalThis.gc) setFlagsFromString('--expose-gc')
  const gc: () => void = globalThis.gc ?? runInNewContext('gc')
  gc()
}
