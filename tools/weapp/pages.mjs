// @ts-check

/**
 * A page of app.json without its files opens as a blank screen, and only when somebody goes there.
 * @param {import('./bundle.mjs').Bundle} bundle
 * @returns {import('./bundle.mjs').Finding[]}
 */
export function incompletePages({ files, pages }) {
  if (pages.length === 0) return [{ file: 'app.json', says: 'names no page at all' }]
  const present = new Set(files)
  return pages.flatMap((page) =>
    ['.js', '.json', '.wxml']
      .map((suffix) => page + suffix)
      .filter((file) => !present.has(file))
      .map((file) => ({ file, says: 'is missing, although app.json names the page' })),
  )
}
