const levels = ['standard', 'large', 'care', 'largest']

const levelIn = (screen: Element): number =>
  levels.indexOf(/\blevel-(\w+)/.exec(screen.querySelector('.hj-screen')?.className ?? '')?.[1] ?? '')

/**
 * Presses 字大一点 or 字小一点 on the page in front until it is written as large as that; answers whether it is. Unlike under a
 * thumb the page stays at its top, nothing is focused and nothing is scrolled.
 */
export async function choose(screen: Element, level: string): Promise<boolean> {
  const wanted = levels.indexOf(level)
  const follow = Element.prototype.scrollIntoView
  Element.prototype.scrollIntoView = () => undefined
  try {
    for (let steps = levels.length; steps > 0 && levelIn(screen) !== wanted; steps -= 1) {
      const [smaller, larger] = Array.from(screen.querySelectorAll<HTMLElement>('.hj-fonts__step'))
      ;(levelIn(screen) < wanted ? larger : smaller)?.click()
      // React has answered a press when the press is over.
      await Promise.resolve()
    }
    // The page looks for its buttons in the frame after they were pressed.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
  } finally {
    Element.prototype.scrollIntoView = follow
  }
  return levelIn(screen) === wanted
}
