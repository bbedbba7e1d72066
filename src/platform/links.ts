/** Hears of links opened while the app runs. In WeChat a link always opens a page of its own, which reads it: nothing to hear. */
export function hearLinks(_open: (query: Record<string, string | undefined>) => void): () => void {
  return () => undefined
}
