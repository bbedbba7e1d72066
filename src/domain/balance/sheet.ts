/**
 * A table as CSV for the programs people open it with: a mark for Excel that this is UTF-8, lines that end as it likes them.
 * A cell that a program would take for a formula is kept a text by an apostrophe: what a place is called must not run.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`

function cellOf(text: string): string {
  const harmless = /^[=@\t\r]/.test(text) || /^[+-](?![\d.])/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}
