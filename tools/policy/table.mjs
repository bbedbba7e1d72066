// @ts-check

/** Characters that take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** @param {string} text */
const widthOf = (text) => text.length + (text.match(wide)?.length ?? 0)

/**
 * Lines up cells in columns as a terminal draws them, Chinese characters twice as wide.
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Fields whose numbers are fen, and matters that are nothing but fen. */
const money = new Set(['fen', 'gross', 'deductions', 'most', 'floor', 'yearlyWage', 'personal', 'fiscal', 'upperTier'])

/** @param {number} fen */
const yuan = (fen) => `${fen / 100}元`

/**
 * A value in one line: amounts in yuan, lists with commas, records as `name value`.
 * @param {unknown} value
 * @param {string} field the name it stands under
 * @returns {string}
 */
export function said(value, field) {
  if (value === null) return '—'
  if (typeof value === 'number') return money.has(field) ? yuan(value) : String(value)
  if (Array.isArray(value))
    return value.length === 0 ? '—' : value.map((one) => said(one, field)).join(field === 'stages' ? ' | ' : ', ')
  if (typeof value === 'object')
    return (
      Object.entries(value)
        .map(([name, inner]) => `${name} ${said(inner, field === 'byCategory' ? 'fen' : name)}`)
        .join(' ') || '—'
    )
  return String(value)
}
