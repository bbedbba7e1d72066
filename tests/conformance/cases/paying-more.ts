import type { Case, Person } from '../case'

const story = (name: string, scenario: string, play: Case['play']): Case => ({ name, scenario, play })

const family = [
  { personId: 'zhou-jianguo', due: 40_000 },
  { personId: 'li-xiuying', due: 20_000 },
  { personId: 'liu-guilan', due: 0 },
]
const together = { key: 'the-whole-family', year: 2026, people: family }

/** Draws up an order for each of the family and answers with the sitting's id. */
async function sat(person: Person): Promise<string> {
  return String((await person.granted('contribution.sit', together)).sittingId)
}

/** As far as a receipt, by its order's id. */
async function paidFather(person: Person): Promise<string> {
  const ask = { key: 'key-of-father', personId: 'zhou-jianguo', year: 2026, due: 40_000 }
  const orderId = String((await person.granted('contribution.order', ask)).orderId)
  await person.granted('contribution.submit', { orderId, stepUpToken: await person.stepUp(orderId) })
  await person.wait(11)
  return orderId
}

export const payingMore: readonly Case[] = [
  story('代缴名单：年度、待遇期、截止日，各人的登记和身份', 'pay-for-several', async (person) => {
    await person.granted('contribution.roster', { year: null })
    await person.granted('contribution.roster', { year: 2027 })
  }),
  story('代缴名单：居民医保没有个人账户', 'no-account', (person) =>
    person.refused('NO_ACCOUNT', 'contribution.roster', { year: null }),
  ),
  story('没有公布的年度，可以记下提醒，也可以不要了', 'pay-not-published', async (person) => {
    await person.granted('contribution.remind', { year: 2027, wanted: true })
    await person.granted('contribution.roster', { year: 2027 })
    await person.granted('contribution.remind', { year: 2027, wanted: false })
  }),
  story('一次给几位缴：每人一张单，核验一次，各自办结', 'pay-for-several', async (person) => {
    const sittingId = await sat(person)
    await person.granted('contribution.confirm', { sittingId, stepUpToken: await person.stepUp(sittingId, 60_000) })
    await person.wait(11)
    await person.granted('contribution.sitting', { sittingId })
    await person.granted('account.overview')
  }),
  story('一次给几位缴：一位没成，不影响别的', 'pay-several-one-fails', async (person) => {
    const sittingId = await sat(person)
    await person.granted('contribution.confirm', { sittingId, stepUpToken: await person.stepUp(sittingId, 60_000) })
    await person.wait(11)
    await person.granted('contribution.sitting', { sittingId })
  }),
  story('一次给几位缴：每一位都够，加起来不够，一张单也不开', 'pay-several-too-much', async (person) => {
    await person.refused('SUM_TOO_MUCH', 'contribution.sit', together)
    await person.granted('records.list')
  }),
  story('一次给几位缴：没有核验，不提交；别人的也查不到', 'pay-for-several', async (person) => {
    const sittingId = await sat(person)
    await person.refused('STEP_UP_NEEDED', 'contribution.confirm', { sittingId, stepUpToken: 'made-up' })
    await person.refused('NOT_FOUND', 'contribution.sitting', { sittingId: 'sitting-999' })
    await person.refused('NOT_FOUND', 'contribution.confirm', { sittingId: 'sitting-999', stepUpToken: 'made-up' })
    await person.wait(31)
    await person.refused('ORDER_EXPIRED', 'contribution.confirm', { sittingId, stepUpToken: 'made-up' })
  }),
  story('一次给几位缴：有不是自己家人的，一张单也不开', 'pay-for-several', async (person) => {
    const people = [...family, { personId: 'zhou-liang', due: 40_000 }]
    await person.refused('NOT_BOUND', 'contribution.sit', { ...together, people })
    await person.granted('contribution.sit', together)
  }),
  story('代缴：设的期限到了，绑定结束', 'pay-term-over', (person) =>
    person.refused('SHARING_ENDED', 'contribution.quote', { personId: 'zhou-jianguo', year: 2026 }),
  ),
  story('代缴：登记里家人已经去世', 'pay-deceased', (person) =>
    person.refused('MEMBER_DECEASED', 'contribution.quote', { personId: 'zhou-jianguo', year: 2026 }),
  ),
  story('代缴：自己的账户冻结了', 'pay-frozen', (person) =>
    person.refused('PAYER_STATUS_ABNORMAL', 'contribution.quote', { personId: 'zhou-jianguo', year: 2026 }),
  ),
  story('代缴：别的部门认定了身份，这里还没有收到', 'pay-category-pending', async (person) => {
    await person.granted('contribution.quote', { personId: 'zhou-jianguo', year: 2026 })
  }),
  story('凭证：有核验码，谁都能查真伪；查不到就说没有', 'pay-for-father', async (person) => {
    const orderId = await paidFather(person)
    const { code } = await person.granted('contribution.receipt', { orderId })
    await person.granted('contribution.genuine', { receiptCode: code })
    await person.refused('NOT_FOUND', 'contribution.genuine', { receiptCode: 'nobody-1' })
  }),
  story('凭证：核验本人以后，才给完整的姓名和证件号码', 'pay-for-father', async (person) => {
    const orderId = await paidFather(person)
    await person.refused('STEP_UP_NEEDED', 'contribution.reveal', { orderId, stepUpToken: 'made-up' })
    await person.granted('contribution.reveal', { orderId, stepUpToken: await person.stepUp(`receipt-${orderId}`) })
  }),
  story('承诺书换了新版，旧的一版不收', 'pay-for-several', async (person) => {
    const ask = { key: 'key-of-father', personId: 'zhou-jianguo', year: 2026, due: 40_000, commitment: '2019-01' }
    await person.refused('VERSION_OUTDATED', 'contribution.order', ask)
    await person.refused('VERSION_OUTDATED', 'contribution.sit', { ...together, commitment: '2019-01' })
  }),
  story('重庆两档：选了二档，按二档下单', 'pay-in-chongqing', async (person) => {
    const asked = { personId: 'zhang-guohua', year: 2025 }
    await person.granted('contribution.quote', asked)
    await person.granted('contribution.quote', { ...asked, tier: 'UPPER' })
    await person.refused('INSUFFICIENT_SINGLE_ACCOUNT', 'contribution.order', {
      key: 'the-upper-tier',
      ...asked,
      due: 77_500,
      tier: 'UPPER',
    })
  }),
  story('北京：月底和大家一起扣', 'pay-in-beijing', async (person) => {
    await person.granted('contribution.quote', { personId: 'zhao-yile', year: 2026 })
  }),
  story('济南：由税务局的小程序收，这里不下单', 'pay-in-jinan', (person) =>
    person.refused('BY_TAX_OFFICE', 'contribution.order', {
      key: 'a-fee-in-jinan',
      personId: 'zhou-jianguo',
      year: 2026,
      due: 44_000,
    }),
  ),
  story('太原：要留 1000 元，不够就不下单', 'pay-in-taiyuan', (person) =>
    person.refused('RESERVE_NOT_MET', 'contribution.order', {
      key: 'a-fee-in-taiyuan',
      personId: 'liang-guixiang',
      year: 2025,
      due: 40_000,
    }),
  ),
]
