import axe from 'axe-core'
import type { Shift } from '../watch'
import { askAxe } from './axe'
import { drawnIn, fontOf, screenInFront } from './elements'
import type { AxeFacts, Facts, SqueezedFact } from './facts'
import { coveredByBars } from './focus'
import { choose } from './level'
import { type Settling, settle } from './settle'
import { spread, squeeze } from './squeeze'
import { targetFact, targetsIn } from './targets'
import { layoutOf, textsIn } from './texts'

/** What may be asked of a page; stands in its window as `probe`. */
export interface Probe {
  /** Gives the page another font level where it stands; false where it has no way to. */
  choose(level: string): Promise<boolean>
  settle(wanted: Settling): Promise<boolean>
  /** Pixels from the top of the page to its end, however little of it is in sight. */
  height(): number
  /** How wide letters are here, and who draws them: places can be compared only where this is the same. */
  ruler(): string
  /** Every jump since the page was opened (watch.ts). */
  shifts(): Shift[]
  facts(): Facts
  axe(): Promise<AxeFacts>
  spread(): string[]
  squeeze(): SqueezedFact[]
  focus(): string[]
}

function facts(): Facts {
  const screen = screenInFront()
  axe.setup(document.body)
  try {
    // Looked for once: whether an element is drawn is the dearest question of all.
    const drawn = drawnIn(screen)
    const help = drawn.filter((element) => element.matches('.hj-help'))
    const primaries = drawn.filter((element) => element.matches('.hj-button--primary'))
    return {
      language: document.documentElement.lang,
      title: document.title,
      headings: screen.querySelectorAll('h1, [role="heading"][aria-level="1"]').length,
      primaries: primaries.map((element) => element.textContent ?? ''),
      help: { count: help.length, last: help[0]?.parentElement?.lastElementChild === help[0] },
      body: fontOf(screen.querySelector('.hj-screen') ?? screen),
      texts: textsIn(screen, drawn),
      targets: targetsIn(drawn).map(targetFact),
      layout: layoutOf(drawn),
    }
  } finally {
    axe.teardown()
  }
}

function ruler(): string {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return 'none'
  canvas.font = `100px ${getComputedStyle(document.body).fontFamily}`
  const browser = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '?'
  return `chrome${browser} ${canvas.measureText('惠家医保 400.00 元').width.toFixed(2)}`
}

declare global {
  interface Window {
    probe: Probe
  }
}

// The line that blinks where one types is in a picture or not, as it happens.
const still = new CSSStyleSheet()
still.replaceSync('* { caret-color: transparent !important }')
document.adoptedStyleSheets = [...document.adoptedStyleSheets, still]

window.probe = {
  choose: (level) => choose(screenInFront(), level),
  settle: (wanted) => settle(screenInFront(), wanted),
  height: () => {
    const screen = screenInFront()
    return Math.ceil(Math.max(screen.scrollHeight, document.documentElement.scrollHeight))
  },
  ruler,
  shifts: () => window.shifts ?? [],
  facts,
  axe: askAxe,
  spread: () => spread(screenInFront()),
  squeeze: () => squeeze(screenInFront()),
  focus: () => coveredByBars(screenInFront()),
}
