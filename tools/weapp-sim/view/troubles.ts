const told = new Set<string>()

/** The page this frame draws, without a leading slash; empty before there is one. */
export let route = ''

export function drawing(page: string) {
  route = page
}

/** Tells the host, once per page, that something here would not work in WeChat, or is beyond this simulator. */
export function trouble(message: string) {
  if (told.has(message)) return
  told.add(message)
  void parent.toHost({ kind: 'trouble', trouble: { kind: 'view', message, route: route || undefined } })
}
