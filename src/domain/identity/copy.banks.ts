/** Whose debit cards begin how: a few public prefixes, enough for a rehearsal. A real desk asks its bank. */
export const banks: Readonly<Record<string, string>> = {
  '622200': '中国工商银行',
  '621226': '中国工商银行',
  '622848': '中国农业银行',
  '623052': '中国农业银行',
  '621661': '中国银行',
  '621790': '中国银行',
  '621700': '中国建设银行',
  '622700': '中国建设银行',
  '622260': '交通银行',
  '621096': '中国邮政储蓄银行',
  '621799': '中国邮政储蓄银行',
  '621483': '招商银行',
}
