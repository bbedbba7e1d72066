/** What `countWork` lays into a page. */
interface Work {
  /** Things the app is about to do by itself, or waits for. */
  readonly under: ReadonlySet<unknown>
  /** Calls back once, as soon as nothing is under way any more. */
  whenDone(call: () => void): void
}

declare global {
  interface Window {
    work?: Work
  }
}

/**
 * Runs in a browser's page before anything of the app: counts its short timers, its turns at the counter's books and the
 * document, scripts and styles on their way, as the simulated WeChat counts them. Carries everything it needs inside,
 * because only its own source travels.
 * @param soon milliseconds up to which a timer is what the app is just about to do
 */
export function countWork(soon: number): void {
  const under = new Set<unknown>()
  const calls: (() => void)[] = []
  const whenDone = (call: () => void) => void (under.size === 0 ? call() : calls.push(call))
  window.work = { under, whenDone }
  const done = (thing: unknown) => {
    under.delete(thing)
    if (under.size === 0) for (const call of calls.splice(0)) call()
  }
  const { setTimeout: set, clearTimeout: clear } = window
  const short = (run: TimerHandler, delay = 0, ...args: unknown[]) => {
    if (typeof run !== 'function' || delay > soon) return set(run, delay, ...args)
    const id = set(() => {
      done(id)
      run(...args)
    }, delay)
    under.add(id)
    return id
  }
  const cleared = (id?: number) => {
    done(id)
    clear(id)
  }
  Object.assign(window, { setTimeout: short, clearTimeout: cleared })

  // The lock a counter writes under is the browser's to give, from another process: on a busy machine, frames later.
  const { locks } = navigator
  const { request } = locks
  const counted = (...asked: unknown[]) => {
    const turn: Promise<unknown> = Reflect.apply(request, locks, asked)
    const end = () => done(turn)
    under.add(turn)
    turn.then(end, end)
    return turn
  }
  Object.assign(locks, { request: counted })

  const isFetched = (node: Node) =>
    node instanceof HTMLScriptElement ? node.src !== '' : node instanceof HTMLLinkElement && node.rel === 'stylesheet'
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      for (const node of Array.from(addedNodes)) if (isFetched(node)) under.add(node)
      for (const node of Array.from(removedNodes)) done(node)
    }
  }).observe(document, { subtree: true, childList: true })
  for (const end of ['load', 'error']) document.addEventListener(end, ({ target }) => done(target), true)
  if (document.readyState === 'complete') return
  under.add(document)
  document.addEventListener('readystatechange', () => document.readyState === 'complete' && done(document))
}

/**
 * Runs in the page: waits until nothing is under way, turn after turn.
 * @param patience milliseconds after which it is waited no longer
 */
export async function untilAtRest(patience: number): Promise<void> {
  const deadline = performance.now() + patience
  // A turn for React's scheduler, which speaks to itself by messages, and a frame for what is drawn.
  const turn = () => new Promise<void>((wake) => requestAnimationFrame(() => queueTurn(wake)))
  const queueTurn = (wake: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = wake
    port2.postMessage(null)
  }
  // Called, not asked at every frame: each frame asked for is one that all of the browser's processes draw.
  const nothingUnderWay = () =>
    new Promise<void>((wake) => {
      const late = setTimeout(wake, deadline - performance.now())
      const call = () => {
        clearTimeout(late)
        wake()
      }
      window.work ? window.work.whenDone(call) : call()
    })
  let quiet = 0
  while (quiet < 2 && performance.now() < deadline) {
    await nothingUnderWay()
    await turn()
    quiet = document.readyState === 'complete' && !window.work?.under.size ? quiet + 1 : 0
  }
}
