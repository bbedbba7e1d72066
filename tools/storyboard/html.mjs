// @ts-check

/** A text that may be written into a page as it is. */
class Safe {
  /** @param {string} text */
  constructor(text) {
    this.text = text
  }
}

const signs = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })

/** @param {unknown} value @returns {string} */
function shown(value) {
  if (value instanceof Safe) return value.text
  if (Array.isArray(value)) return value.map(shown).join('')
  if (value === null || value === undefined || value === false) return ''
  return String(value).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

/**
 * Markup whose parts are escaped unless they are markup themselves; nothing is written for null and false.
 * @param {TemplateStringsArray} texts
 * @param {unknown[]} values
 */
export const html = (texts, ...values) =>
  new Safe(texts.map((text, place) => (place === 0 ? text : shown(values[place - 1]) + text)).join(''))

/** Data for a script of the page, in a form that cannot end it. @param {unknown} value */
export const embedded = (value) => new Safe(JSON.stringify(value).replace(/</g, '\\u003c'))

/**
 * A whole document.
 * @param {{ title: string, style: string, body: Safe }} page
 */
export const documentOf = ({ title, style, body }) =>
  `<!doctype html>\n${
    html`<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${style}"></head><body>${body}</body></html>`
      .text
  }\n`
