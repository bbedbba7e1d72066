import type { Case, Person } from '../case'

const key = 'key-of-withdrawal'
const payee = { holder: '周明', card: '6222 0000 0000 0017' }
const signature = { kind: 'TYPED', name: '周明' }
const emigrating = { key, reason: 'EMIGRATION', materials: ['EMIGRATION-1'], payee, signature }

const story = (name: string, scenario: string, play: Case['play']): Case => ({ name, scenario, play })

async function submitted(person: Person): Promise<string> {
  const stepUpToken = await person.stepUp(key)
  return String((await person.granted('withdrawal.submit', { ...emigrating, stepUpToken })).requestId)
}

const judged = (name: string, code: string, scenario: string, reason: string): Case =>
  story(`支取：${name}`, scenario, (person) => person.refused(code, 'withdrawal.verdict', { reason }))

const notTaken = (name: string, code: string, more: object): Case =>
  story(`支取：${name}`, 'withdraw-emigration', async (person) => {
    await person.refused(code, 'withdrawal.submit', { ...emigrating, stepUpToken: await person.stepUp(key), ...more })
  })

export const withdrawing: readonly Case[] = [
  story('支取：原因、结论、提交，按工作日走到到账', 'withdraw-emigration', async (person) => {
    await person.granted('withdrawal.reasons')
    await person.granted('withdrawal.verdict', { reason: 'EMIGRATION' })
    const requestId = await submitted(person)
    await person.granted('account.overview')
    await person.wait(21 * 24 * 60)
    await person.granted('withdrawal.find', { requestId })
    await person.granted('account.overview')
  }),
  story('支取：同一个编号再提交，是同一份申请', 'withdraw-emigration', async (person) => {
    const stepUpToken = await person.stepUp(key)
    const first = await person.granted('withdrawal.submit', { ...emigrating, stepUpToken })
    const again = await person.granted('withdrawal.submit', { ...emigrating, stepUpToken })
    if (first.requestId !== again.requestId) throw new Error('two requests under one key')
  }),
  story('支取：同一个编号换了收款卡，拒绝', 'withdraw-emigration', async (person) => {
    await submitted(person)
    const other = { ...emigrating, payee: { ...payee, card: '6222 0000 0000 0025' } }
    await person.refused('KEY_REUSED', 'withdrawal.submit', { ...other, stepUpToken: 'nobody-1' })
  }),
  story('支取：打款之前可以撤回，钱原数回来', 'withdraw-emigration', async (person) => {
    const requestId = await submitted(person)
    await person.granted('withdrawal.cancel', { requestId })
    await person.granted('account.overview')
  }),
  story('支取：到账以后不能撤回', 'withdraw-emigration', async (person) => {
    const requestId = await submitted(person)
    await person.wait(21 * 24 * 60)
    await person.refused('NOT_CANCELLABLE', 'withdrawal.cancel', { requestId })
  }),
  story('支取：补交材料之后接着办', 'withdraw-supplement', async (person) => {
    const requestId = 'request-supplement'
    await person.refused('MATERIALS_MISSING', 'withdrawal.supplement', { requestId, materials: [] })
    const { supplement } = await person.granted('withdrawal.find', { requestId })
    const { materials } = (supplement ?? { materials: [] }) as { materials: { materialId: string }[] }
    await person.granted('withdrawal.supplement', {
      requestId,
      materials: materials.map(({ materialId }) => materialId),
    })
  }),
  story('支取：没有要求补材料，不收材料', 'withdraw-submitted', (person) =>
    person.refused('NOT_ASKED_FOR', 'withdrawal.supplement', { requestId: 'request-submitted', materials: [] }),
  ),
  story('支取：没有核验，不提交', 'withdraw-emigration', (person) =>
    person.refused('STEP_UP_NEEDED', 'withdrawal.submit', { ...emigrating, stepUpToken: 'made-up' }),
  ),
  notTaken('收款人不是本人，不收', 'PAYEE_MISMATCH', { payee: { ...payee, holder: '陈静' } }),
  notTaken('卡号少一位，不收', 'PAYEE_CARD', { payee: { ...payee, card: '622200000000001' } }),
  notTaken('材料没交齐，写明缺哪一份', 'MATERIALS_MISSING', { materials: [] }),
  judged('生重病不能支取，写明依据', 'REASON_NOT_LISTED', 'withdraw-illness-refused', 'SERIOUS_ILLNESS'),
  judged('提现到微信不能支取', 'REASON_NOT_LISTED', 'withdraw-illness-refused', 'WECHAT_CASH_OUT'),
  judged('还在参保，先要停保', 'STILL_INSURED', 'withdraw-illness-refused', 'EMIGRATION'),
  judged('已经有一份在办，不重复', 'DUPLICATE_APPLICATION', 'withdraw-supplement', 'EMIGRATION'),
  story('支取：替去世的父亲办，亲属关系查得到', 'withdraw-heir', async (person) => {
    await person.refused('OWNER_NEEDED', 'withdrawal.verdict', { reason: 'DEATH' })
    const dead = { name: '罗国强', idNumber: '43010019600101001X' }
    await person.refused('KINSHIP_UNPROVEN', 'withdrawal.owner', { ...dead, name: '周明' })
    const { ownerId } = await person.granted('withdrawal.owner', dead)
    const claim = { reason: 'DEATH', kind: 'HEIR', ownerId, heirship: 'ALONE' }
    await person.granted('withdrawal.verdict', claim)
    await person.refused('HEIRS_DISPUTE', 'withdrawal.verdict', { ...claim, heirship: 'DISPUTED' })
    await person.refused('AT_WINDOW', 'withdrawal.verdict', { ...claim, kind: 'AGENT' })
    await person.refused('KINSHIP_UNPROVEN', 'withdrawal.verdict', { ...claim, ownerId: 'zhou-ming' })
  }),
  story('支取：不取出来，余额还能怎么用', 'withdraw-illness-refused', async (person) => {
    await person.granted('withdrawal.alternatives', { reason: 'SERIOUS_ILLNESS' })
  }),
  notTaken('没有签名，不收', 'SIGNATURE_EMPTY', { signature: null }),
  notTaken('签的是别人的姓名，不收', 'SIGNATURE_OTHER', { signature: { kind: 'TYPED', name: '陈静' } }),
  story('支取：同一个编号，两个窗口各签各的，还是一份', 'withdraw-emigration', async (person) => {
    const requestId = await submitted(person)
    const anew = { ...emigrating, signature: { kind: 'DRAWN', strokes: '100,100 600,120' }, stepUpToken: 'nobody-1' }
    const again = await person.granted('withdrawal.submit', anew)
    if (again.requestId !== requestId) throw new Error('signed anew, asked anew')
  }),
  story('支取：打款被退回，核验以后换一张卡', 'withdraw-pay-failed', async (person) => {
    const ask = { key: 'key-of-new-card', requestId: 'request-pay-failed', card: '6222 0212 3456 7890 128' }
    await person.refused('PAYEE_CARD', 'withdrawal.changePayee', { ...ask, card: '6222', stepUpToken: 'nobody-1' })
    await person.refused('STEP_UP_NEEDED', 'withdrawal.changePayee', { ...ask, stepUpToken: 'made-up' })
    await person.granted('withdrawal.changePayee', { ...ask, stepUpToken: await person.stepUp(ask.key) })
    await person.granted('withdrawal.changePayee', { ...ask, stepUpToken: 'nobody-1' })
    const other = { ...ask, key: 'key-of-other-card', stepUpToken: 'nobody-1' }
    await person.refused('NOT_PAYABLE', 'withdrawal.changePayee', other)
  }),
  story('支取：老卡交回以后才打款', 'withdraw-card-return', async (person) => {
    await person.granted('withdrawal.returnCard', { requestId: 'request-on' })
    await person.granted('withdrawal.returnCard', { requestId: 'request-on' })
    await person.wait(7 * 24 * 60)
    await person.refused('NO_CARD_WANTED', 'withdrawal.returnCard', { requestId: 'request-on' })
  }),
  story('支取：申请表遮住姓名，核验以后才显示', 'withdraw-submitted', async (person) => {
    const requestId = 'request-submitted'
    await person.granted('withdrawal.form', { requestId })
    await person.refused('STEP_UP_NEEDED', 'withdrawal.revealForm', { requestId, stepUpToken: 'made-up' })
    const stepUpToken = await person.stepUp(`form-${requestId}`)
    await person.granted('withdrawal.revealForm', { requestId, stepUpToken })
  }),
  judged('还没退休，不能按退休安置支取', 'NOT_RETIRED', 'balance-normal', 'RETIREE_RESETTLED'),
  judged('余额是零，没有可支取的', 'ZERO_BALANCE', 'withdraw-nothing-left', 'EMIGRATION'),
  judged('居民医保没有个人账户', 'NO_ACCOUNT', 'no-account', 'EMIGRATION'),
  story('支取：别人的申请，换不了卡，也看不到表', 'withdraw-submitted', async (person) => {
    const nobody = { requestId: 'request-of-nobody' }
    const proof = { stepUpToken: 'nobody-1' }
    await person.refused('NOT_FOUND', 'withdrawal.changePayee', {
      key: 'key-of-nobody',
      ...nobody,
      card: '1',
      ...proof,
    })
    await person.refused('NOT_FOUND', 'withdrawal.revealForm', { ...nobody, ...proof })
  }),
  ...(['find', 'cancel', 'returnCard', 'form'] as const).map((verb) =>
    story(`支取：别人的申请，查无此件（${verb}）`, 'withdraw-submitted', (person) =>
      person.refused('NOT_FOUND', `withdrawal.${verb}`, { requestId: 'request-of-nobody' }),
    ),
  ),
]
