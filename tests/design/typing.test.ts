import { tidy } from '@/design/typing'

test('从短信里粘贴的身份证号，空格和横线自动去掉，小写 x 变成大写', () => {
  expect(tidy('id-number', ' 430102 19900101-123x ')).toBe('43010219900101123X')
})

test('中文键盘打出的全角数字也认得', () => {
  expect(tidy('phone', '１３８００１３８０００')).toBe('13800138000')
})

test('号码多打的位数不收', () => {
  expect(tidy('code', '1234567')).toBe('123456')
  expect(tidy('bank-card', '6222 0000 0000 0000 0000 1')).toHaveLength(19)
})

test('姓名里的空格和间隔号是本人的，原样留着', () => {
  expect(tidy('text', '阿卜杜拉·买买提')).toBe('阿卜杜拉·买买提')
  expect(tidy('text', 'Li Ming')).toBe('Li Ming')
})

test('金额连同“元”字、货币符号、千分位逗号一起粘贴，只留下数；中文句号当小数点', () => {
  expect(tidy('amount', '￥1,250.5 元')).toBe('1250.5')
  expect(tidy('amount', '５００。２５')).toBe('500.25')
})
