/**
 * Hears of links opened while the app runs: someone changes the address, and Taro shows a tab it already has, with the query
 * it was first opened with. `open` is handed the query of the new address. Answers with the way to stop.
 */
export function hearLinks(open: (query: Record<string, string | undefined>) => void): () => void {
  const hear = () => open(Object.fromEntries(new URLSearchParams(window.location.hash.split('?')[1] ?? '')))
  window.addEventListener('hashchange', hear)
  return () => window.removeEventListener('hashchange', hear)
}
