/** Answers with the way to scroll the page in front until its element of this class can be seen, once it is drawn anew. */
export function useInSight(className: string): () => void {
  return () =>
    requestAnimationFrame(() => {
      // Pages behind this one are still in the document, hidden.
      const shown = Array.from(document.getElementsByClassName(className)).find(
        (found) => found.getClientRects().length > 0,
      )
      shown?.scrollIntoView({ block: 'center' })
    })
}
