/** Milliseconds a browser gets to say which voices it has; Chrome knows them only some time after it was asked. */
const patience = 4_000

/** A little slower than in conversation: amounts and dates are listened to. */
const rate = 0.9

/** Chrome forgets a line that nobody holds, and never says that it was said. */
const held = new Set<SpeechSynthesisUtterance>()

interface Voice {
  /** Says line after line; `done` hears of the end, and whether all was said. Answers with the way to stop. */
  say(lines: readonly string[], done: (all: boolean) => void): () => void
}

let found: Promise<Voice | null> | null = null

/** A voice that speaks 普通话; null where this device has none. */
export function voice(): Promise<Voice | null> {
  found ??= listed().then((tongue) => tongue && { say: (lines, done) => say(tongue, lines, done) })
  return found
}

/**
 * Only voices that live on the device: with the others the browser sends every word of the page to its maker, names and
 * amounts with them. Cantonese reads Chinese too, but not so that everybody here understands it.
 */
function chinese(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const own = voices.filter(({ localService, lang }) => localService && /^(zh|cmn)(?!.*HK)/i.test(lang))
  return own.find(({ lang }) => /CN|Hans/i.test(lang)) ?? own[0] ?? null
}

function listed(): Promise<SpeechSynthesisVoice | null> {
  const { speechSynthesis } = window
  const known = speechSynthesis.getVoices()
  // Safari before 16 tells them at once, and has no event to wait for.
  if (known.length > 0 || !speechSynthesis.addEventListener) return Promise.resolve(chinese(known))
  return new Promise((tell) => {
    const answer = () => tell(chinese(speechSynthesis.getVoices()))
    speechSynthesis.addEventListener('voiceschanged', answer, { once: true })
    setTimeout(answer, patience)
  })
}

/** One line after the other: Chrome falls silent in the middle of what takes longer than fifteen seconds. */
function say(tongue: SpeechSynthesisVoice, lines: readonly string[], done: (all: boolean) => void): () => void {
  let over = false
  const end = (all: boolean) => {
    if (over) return
    over = true
    done(all)
  }
  const sayFrom = (at: number) => {
    const line = lines[at]
    if (over) return
    if (line === undefined) return end(true)
    const saying = new SpeechSynthesisUtterance(line)
    saying.voice = tongue
    saying.lang = tongue.lang
    saying.rate = rate
    saying.onend = () => {
      held.delete(saying)
      sayFrom(at + 1)
    }
    saying.onerror = () => end(false)
    held.add(saying)
    window.speechSynthesis.speak(saying)
  }
  window.speechSynthesis.cancel()
  sayFrom(0)
  return () => {
    over = true
    held.clear()
    window.speechSynthesis.cancel()
  }
}
