// Runs on the board, opened from the file system: no modules, no requests.
;(() => {
  const byId = (id) => document.getElementById(id)
  const told = (id) => JSON.parse(byId(id).textContent)
  const words = told('words')
  const cards = told('cards')
  const tiles = [...document.querySelectorAll('.card')]
  const dialog = byId('detail')
  const controls = ['search', 'journey', 'state', 'mode', 'findings', 'changed'].filter(byId)

  const chosen = (id) => {
    const control = byId(id)
    if (!control) return ''
    return control.type === 'checkbox' ? (control.checked ? '1' : '') : control.value
  }

  /** Shows what was asked for, and says in the address what that was, so that it can be passed on. */
  function sift() {
    const terms = chosen('search').toLowerCase().split(/\s+/).filter(Boolean)
    const mode = chosen('mode')
    for (const tile of tiles) {
      const { journey, state, findings, changed, modes, sought } = tile.dataset
      tile.hidden = !(
        (!chosen('journey') || journey === chosen('journey')) &&
        (!chosen('state') || state === chosen('state')) &&
        (!chosen('findings') || findings !== '0') &&
        (!chosen('changed') || changed !== '0') &&
        (mode === 'standard' || modes.split(' ').includes(mode)) &&
        terms.every((term) => sought.includes(term))
      )
    }
    for (const tile of tiles) {
      const images = [...tile.querySelectorAll('img')]
      const fitting = images.find((image) => image.dataset.mode === mode) ?? images[0]
      for (const image of images) image.hidden = image !== fitting
    }
    for (const part of document.querySelectorAll('.screen, .journey'))
      part.hidden = !part.querySelector('.card:not([hidden])')
    byId('nothing').hidden = tiles.some((tile) => !tile.hidden)
    const said = new URLSearchParams(controls.map((id) => [id, chosen(id)]).filter(([, value]) => value))
    history.replaceState(null, '', `#${said}`)
  }

  function recall() {
    for (const [id, value] of new URLSearchParams(location.hash.slice(1))) {
      const control = byId(id)
      if (!control || !controls.includes(id)) continue
      if (control.type === 'checkbox') control.checked = value === '1'
      else control.value = value
    }
  }

  /** An element with its attributes and what stands in it. */
  function make(name, given, ...inside) {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(given ?? {})) {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
      else if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value)
    }
    element.append(...inside.flat().filter((part) => part !== null && part !== undefined && part !== false))
    return element
  }

  const fact = (word, said) => (said ? make('div', null, make('dt', null, word), make('dd', null, said)) : null)
  const list = (items, kind) =>
    make(
      'ul',
      { class: kind },
      items.map((item) => make('li', null, item)),
    )

  function compared({ file }, alt) {
    const after = make('img', { src: `pictures/${file}`, alt })
    const before = make('img', { src: `before/${file}`, alt: `${words.before}：${alt}`, class: 'before' })
    const slide = make('input', { type: 'range', min: 0, max: 100, value: 50, 'aria-label': words.compare })
    const box = make('div', { class: 'pair', style: '--at: 50%' }, after, before)
    slide.addEventListener('input', () => box.style.setProperty('--at', `${slide.value}%`))
    return make(
      'div',
      null,
      make('p', { class: 'sides' }, make('span', null, words.before), make('span', null, words.after)),
      slide,
      box,
    )
  }

  function picture(card, one) {
    const alt = `${card.title}，${words.modes[one.mode]}`
    const figures = one.failure
      ? [make('p', { class: 'flag bad' }, one.failure)]
      : [
          make(
            'dl',
            { class: 'facts' },
            fact(words.facts.axe, one.axe),
            fact(words.facts.font, one.font && `${one.font} px  ${one.fontOn}`),
            fact(words.facts.target, one.target && `${one.target} px  ${one.targetOn}`),
            fact(words.facts.contrast, one.contrast && `${one.contrast.toFixed(2)} : 1  ${one.contrastOn}`),
            fact(words.facts.shift, one.shifted?.toFixed(3) ?? '—'),
          ),
          one.findings.length > 0 && make('h4', null, words.facts.findings),
          one.findings.length > 0 &&
            list(
              one.findings
                .map(({ rule, says }) => [make('b', null, rule), ` ${says}`])
                .map((parts) => make('span', null, parts)),
              'wrong',
            ),
          one.changed.length > 0 &&
            make(
              'details',
              null,
              make('summary', null, words.facts.changed),
              make('pre', null, one.changed.join('\n')),
            ),
        ]
    return make(
      'figure',
      { class: `mode-${one.mode}` },
      make('figcaption', null, words.modes[one.mode]),
      one.changedSince ? compared(one, alt) : make('img', { src: `pictures/${one.file}`, alt }),
      ...figures,
    )
  }

  function copyLink(card) {
    const button = make('button', { type: 'button' }, words.copy)
    button.addEventListener('click', () => {
      navigator.clipboard?.writeText(`/#/${card.link}`).then(() => {
        button.textContent = words.copied
      })
    })
    return button
  }

  function open(id) {
    const card = cards.find((one) => one.card === id)
    if (!card) return
    const shown = tiles.filter((tile) => !tile.hidden).map((tile) => tile.dataset.card)
    const step = (by) => () => open(shown[(shown.indexOf(id) + by + shown.length) % shown.length])
    const fault = [card.fault && (words.faults[card.fault] ?? card.fault), ...card.goesWrong].filter(Boolean).join('；')
    const clock = card.clock?.replace('T', ' ').slice(0, 16)
    dialog.replaceChildren(
      make(
        'header',
        null,
        make(
          'div',
          null,
          make('p', null, `${words.journeys[card.journey] ?? card.journey} · ${words.states[card.state]}`),
          make('h2', { tabindex: -1 }, card.title),
        ),
        make(
          'nav',
          null,
          make('button', { type: 'button', onclick: step(-1) }, words.previous),
          make('button', { type: 'button', onclick: step(1) }, words.next),
          make('button', { type: 'button', onclick: () => dialog.close() }, words.close),
        ),
      ),
      make(
        'div',
        { class: 'about' },
        make(
          'dl',
          { class: 'facts' },
          fact(words.facts.person, card.person),
          fact(words.facts.region, card.region),
          fact(words.facts.clock, clock),
          fact(words.facts.scenario, card.scenarioTitle ? `${card.scenarioTitle}（${card.scenario}）` : card.scenario),
          fact(words.facts.fault, fault),
          fact(words.facts.link, make('span', null, make('code', null, `/#/${card.link}`), ' ', copyLink(card))),
          card.acts && fact(words.facts.acts, '✓'),
        ),
        card.notice.length > 0 && make('div', null, make('h4', null, words.facts.notice), list(card.notice, 'notice')),
      ),
      make(
        'div',
        { class: 'pictures' },
        card.pictures.map((one) => picture(card, one)),
      ),
    )
    if (!dialog.open) dialog.showModal()
    dialog.scrollTop = 0
    dialog.querySelector('h2').focus()
    dialog.onkeydown = ({ key, target }) => {
      if (target.type === 'range') return
      if (key === 'ArrowLeft') step(-1)()
      if (key === 'ArrowRight') step(1)()
    }
  }

  byId('theme').addEventListener('click', () => {
    const root = document.documentElement
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.theme = dark ? 'light' : 'dark'
  })
  byId('bar').addEventListener('input', sift)
  byId('bar').addEventListener('submit', (event) => event.preventDefault())
  for (const tile of tiles) tile.addEventListener('click', () => open(tile.dataset.card))
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  recall()
  sift()
})()
