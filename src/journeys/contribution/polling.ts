/** How often a person's own page may ask while they look at it (design-reliability §D.2): every 2 s, then 3 s, then 5 s, a minute in all. */
const schedule = [
  { times: 5, milliseconds: 2000 },
  { times: 10, milliseconds: 3000 },
  { times: 4, milliseconds: 5000 },
] as const

/** Milliseconds to wait before asking again after so many answers; null once a minute is over and the person asks by hand. */
export function waitAfter(answers: number): number | null {
  let sofar = 0
  for (const { times, milliseconds } of schedule) {
    sofar += times
    if (answers < sofar) return milliseconds
  }
  return null
}

/** The longest a page waits to ask again by itself (§D.2): a batch may be weeks away, and no phone's timer counts so far. */
const longest = 600_000

/**
 * When a page asks by itself again, in milliseconds, or null for not at all. The counter's own word (`nextPollMs`) can
 * stop the asking or slow it down, never speed it up; where it said nothing (`unsure`), the schedule alone decides.
 */
export function nextAsk(answers: number, nextPollMs: number | null, unsure: boolean): number | null {
  const wait = waitAfter(answers)
  if (wait === null || unsure) return wait
  return nextPollMs === null ? null : Math.min(longest, Math.max(wait, nextPollMs))
}
