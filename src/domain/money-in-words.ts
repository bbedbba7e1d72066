import type { Fen } from './money'

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿']

/**
 * An amount as a form wants it, in capital numerals (支付结算办法, appendix 1): a zero for any run of them inside, 整 where nothing
 * follows 元 or 角. Throws for less than nothing: no form asks for that.
 */
export function inCapitals(amount: Fen): string {
  if (amount < 0) throw new Error(`${amount} cannot be written on a form`)
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const fen = amount % 10
  if (amount === 0) return '零元整'
  const whole = yuan > 0 ? `${wholeOf(yuan)}元` : ''
  if (jiao === 0 && fen === 0) return `${whole}整`
  const tenths = jiao > 0 ? `${digits[jiao]}角` : yuan > 0 ? '零' : ''
  return `${whole}${tenths}${fen > 0 ? `${digits[fen]}分` : '整'}`
}

function wholeOf(yuan: number): string {
  const parts: string[] = []
  for (let rest = yuan, group = 0; rest > 0; rest = Math.floor(rest / 10_000), group += 1) {
    const four = rest % 10_000
    const above = Math.floor(rest / 10_000)
    const lead = four > 0 && four < 1000 && above > 0 ? '零' : ''
    parts.unshift(four > 0 ? `${lead}${fourOf(four)}${groups[group]}` : '')
  }
  return parts.join('')
}

function fourOf(four: number): string {
  const written = [3, 2, 1, 0].map((place) => {
    const digit = Math.floor(four / 10 ** place) % 10
    return digit > 0 ? `${digits[digit]}${places[place]}` : '零'
  })
  return written
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}
