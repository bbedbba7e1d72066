/**
 * Tells the page of its own scrolling.
 * @param distance from its end at which it counts as scrolled to the bottom
 */
export function watchScroll(page: number, distance: number) {
  let atBottom = false
  addEventListener('scroll', () => {
    const { scrollTop, scrollHeight } = document.documentElement
    void parent.toHost({ kind: 'page', page, handler: 'onPageScroll', detail: { scrollTop } })
    const reached = scrollHeight - scrollTop - innerHeight < distance
    if (reached && !atBottom) void parent.toHost({ kind: 'page', page, handler: 'onReachBottom', detail: {} })
    atBottom = reached
  })
}
