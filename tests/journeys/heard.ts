/**
 * What a screen reader says of a screen, in its order: `radio "父母" [checked]`, `textbox "姓名" = 周明`, the bars left out. Runs
 * beside the page and carries everything it needs inside. Roles by HTML-AAM and names by accname 1.2 as far as our screens
 * go, and it throws where one goes further; parts.journey.ts lays it beside Playwright's ariaSnapshot.
 * @param tabBar what the tab bar is called
 */
export function heard(screen: Element, tabBar: string): string[] {
  const oneOf = (roles: string) => new Set(roles.split(' '))
  /** Whose names a person steers by. Lists, paragraphs and the like exist only where HTML has tags for them. */
  const steering = oneOf(
    'button link radio checkbox switch textbox combobox heading status alert dialog progressbar img tab',
  )
  const namedByContent = oneOf('button link radio checkbox switch heading tab')
  /** Of these the words are heard with what they stand in; paragraphs and list items have no role here, which comes to the same. */
  const passing = oneOf('button link radio checkbox switch heading tab list listitem region none presentation')
  const ticked = oneOf('radio checkbox switch')
  const disabled = oneOf('button link radio checkbox switch textbox combobox tab')
  const typed = oneOf('text tel email url password')
  const tags = new Map(Object.entries({ button: 'button', textarea: 'textbox', svg: 'img', nav: 'navigation' }))
  for (const own of ['main', 'article', 'form']) tags.set(own, own)
  tags.set('fieldset', 'group').set('aside', 'complementary')
  const unknown =
    '[aria-labelledby], [aria-owns], [role*=" "], select, table, details, dialog, progress, meter, output, figure, iframe, slot'

  function strange(element: Element): never {
    throw new Error(`how is this spoken? ${element.outerHTML}`)
  }

  /** Never by its class: each frame has classes of its own. */
  const isField = (element: Element): element is HTMLInputElement => element.matches('input, textarea')

  function roleOf(element: Element): string {
    const given = element.getAttribute('role')
    // WeChat's, for what is to be read in one piece; ARIA has no such role.
    if (given && given !== 'text') return given
    const tag = element.tagName.toLowerCase()
    if (/^h[1-6]$/.test(tag)) return 'heading'
    if (tag === 'a') return element.hasAttribute('href') ? 'link' : ''
    if (tag === 'img') return element.getAttribute('alt') === '' ? 'presentation' : 'img'
    if (tag === 'header') return element.closest('article, aside, main, nav, section') ? '' : 'banner'
    if (tag !== 'input' || !isField(element)) return tags.get(tag) ?? ''
    if (typed.has(element.type)) return 'textbox'
    return ticked.has(element.type) ? element.type : strange(element)
  }

  function isHidden(element: Element): boolean {
    if (element.getAttribute('aria-hidden') === 'true' || element.matches('style, script, template')) return true
    return !element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).display !== 'contents'
  }

  function drawn(element: Element, at: '::before' | '::after'): string {
    const { content } = getComputedStyle(element, at)
    return content.startsWith('"') ? JSON.parse(content) : ''
  }

  function wordsIn(element: Element, heardOf: Set<Element>): string {
    const parts = Array.from(element.childNodes, (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue
      return node.nodeType === Node.ELEMENT_NODE ? partOf(node as Element, heardOf) : ''
    })
    return [drawn(element, '::before'), ...parts, drawn(element, '::after')].join('')
  }

  /** What an element says of itself, or its label of it. */
  function told(element: Element, heardOf: Set<Element>): string {
    const label = element.getAttribute('aria-label')
    if (label?.trim()) return label
    if (element.matches('img')) return element.getAttribute('alt') ?? ''
    if (element.matches('svg')) return element.querySelector(':scope > title')?.textContent ?? ''
    const labels: Element[] = Array.from(Object(element).labels ?? [])
    return labels.map((one) => (heardOf.has(one) ? '' : wordsIn(one, heardOf.add(one)))).join('')
  }

  /** What an element adds to the name of what it stands in. */
  function partOf(element: Element, heardOf: Set<Element>): string {
    if (heardOf.has(element) || isHidden(element)) return ''
    heardOf.add(element)
    const role = roleOf(element)
    if (role === 'textbox' && isField(element)) return element.value
    const own = told(element, heardOf)
    return own || (role && !passing.has(role)) ? own : wordsIn(element, heardOf)
  }

  function nameOf(element: Element, role: string): string {
    const heardOf = new Set([element])
    const own = told(element, heardOf) || (namedByContent.has(role) ? wordsIn(element, heardOf) : '')
    const also = own.trim() || !isField(element) ? '' : element.placeholder
    // White space inside a name depends on which elements are blocks: nobody hears it.
    return (own.trim() || element.getAttribute('title') || also).replace(/[\s\u200b\u00ad]+/g, '')
  }

  function statesOf(element: Element, role: string): string {
    const isTicked = isField(element) ? element.checked : element.getAttribute('aria-checked') === 'true'
    const barred =
      element.closest('[aria-disabled=true], [aria-disabled=false]')?.getAttribute('aria-disabled') === 'true'
    const level = /^H[1-6]$/.test(element.tagName) ? element.tagName.slice(1) : element.getAttribute('aria-level')
    const states = [
      ticked.has(role) && isTicked && ' [checked]',
      disabled.has(role) && (barred || element.matches(':disabled')) && ' [disabled]',
      role === 'heading' && level && ` [level=${level}]`,
    ]
    const value = role === 'textbox' && isField(element) ? element.value.replace(/\s+/g, ' ').trim() : ''
    return states.filter(Boolean).join('') + (value && ` = ${value}`)
  }

  const said: string[] = []
  function walk(element: Element): void {
    if (isHidden(element)) return
    if (element.matches(unknown) || element.shadowRoot) strange(element)
    const role = roleOf(element)
    const name = steering.has(role) || role === 'navigation' ? nameOf(element, role) : ''
    if (steering.has(role)) said.push(`${role} ${JSON.stringify(name)}${statesOf(element, role)}`)
    // WeChat has a bar of its own, and the tab bar stands outside the page.
    if (role === 'banner' || (role === 'navigation' && name === tabBar)) return
    for (const child of Array.from(element.children)) walk(child)
  }
  walk(screen)
  return said
}
