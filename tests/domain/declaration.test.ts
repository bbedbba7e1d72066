import { declarationVerdict } from '@/domain/insurance/declaration'

test.each<[string, number, (boolean | null)[], string | null]>([
  ['two noes to two questions', 2, [false, false], null],
  ['nothing asked, nothing said', 0, [], null],
  ['one question passed over', 2, [false, null], 'HEALTH_UNANSWERED'],
  ['an answer too few', 2, [false], 'HEALTH_UNANSWERED'],
  ['an answer too many', 0, [false], 'HEALTH_UNANSWERED'],
  ['a yes', 2, [false, true], 'HEALTH_DECLINED'],
  ['a yes, while another is not answered', 2, [true, null], 'HEALTH_UNANSWERED'],
])('%s', (_, questions, declared, code) => {
  expect(declarationVerdict(questions, declared)).toMatchObject(code ? { ok: false, refusal: { code } } : { ok: true })
})
