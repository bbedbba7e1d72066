/** What `settle` waits for. */
export interface Settling {
  /** Milliseconds without any change after which the page counts as still. */
  still: number
  /** Milliseconds after which it is taken as it is. */
  patience: number
  /** A page that waits for an answer which never comes stays busy. */
  busy: boolean
}

const busyMarks = '.hj-skeleton, .hj-button--busy, [aria-busy="true"]'

/** Whether something is still moving of itself; what turns for ever does not count. */
const moves = () =>
  document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
    )

/** Waits until nothing changes any more; answers whether that came to pass. */
export async function settle(screen: Element, { still, patience, busy }: Settling): Promise<boolean> {
  let changed = performance.now()
  const observer = new MutationObserver(() => {
    changed = performance.now()
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  const isBusy = () => !busy && Array.from(screen.querySelectorAll(busyMarks)).some((mark) => mark.checkVisibility())
  const rests = () => performance.now() - changed >= still && !isBusy() && !moves()
  const deadline = performance.now() + patience
  await document.fonts.ready
  // Asked when it may be so, and not before: every question makes the page lay itself out.
  const soonest = () => Math.max(20, changed + still - performance.now())
  while (!rests() && performance.now() < deadline) await new Promise((wake) => setTimeout(wake, soonest()))
  observer.disconnect()
  return rests()
}
