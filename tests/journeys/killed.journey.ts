import type { Books } from '@mock/books'
import type { Fault } from '@mock/faults'
import { later } from '@/domain/calendar'
import { linkTo } from './links'
import type { Person } from './person'
import { ledgerOf, opens } from './stage'
import { provesSelf } from './steps'

// The phone closes the app in the middle of a request: before it is carried out (it is still on its way, `slow`), or after
// (it is in the books, and nobody has heard: `reply-lost`). Then the app is opened again at 首页.
//
// Cleared means everything the app keeps for itself: drafts, the journal of keys, the font, the walk. The counter's books
// stay: they lie on the phone only because the rehearsal's counter does, and a bureau's are never on anybody's phone.

const fee = { personId: 'zhou-jianguo', year: 2026 }
const confirm = '核验并缴费 400.00 元'
const unpaid = /周\*国、李\*英还没缴 2026 年度居民医保/
const unconfirmed = '给周*国缴费，还差确认'
const held = '给周*国缴的费，现在还能撤回'
const left = '3,886.53'

interface Kill {
  readonly during: string
  readonly when: Fault['effect']
  /** Only looked at: the phone's own memory is cleared where something is written. */
  readonly reads?: true
  /** Comes to where the request is next, from 首页. */
  reach(person: Person): Promise<void>
  act(person: Person): Promise<void>
  /** What shows in the books that it has come so far as this kill wants. */
  until?(books: Books): boolean
  /** What 首页 says afterwards, without scrolling. */
  readonly truth: string | RegExp
}

const toCheck = async (person: Person) => {
  await person.goes(linkTo('contribution/check', fee))
  await person.chooses(/代缴承诺/)
}
const toVerify = async (person: Person) => {
  await person.taps('接着办')
  await person.taps('继续缴费')
  await person.sees('最后一步，确认是您本人', '演示验证码：246810')
}
const toProgress = async (person: Person) => {
  await person.taps('看看或撤回')
  await person.sees('撤回这一笔')
}
const toPaid = async (person: Person) => {
  await person.goes(linkTo('records'))
  await person.taps(/给周\*国缴费/)
  await person.sees('缴好了')
}
const stay = async () => undefined
const orders = (count: number) => (books: Books) => books.orders.length === count
const kinds = (kind: string) => (books: Books) => books.postings.some((posting) => posting.kind === kind)

const kills: readonly Kill[] = [
  {
    during: 'contribution.roster',
    when: 'slow',
    reads: true,
    reach: stay,
    act: (person) => person.taps('给家人缴费'),
    truth: unpaid,
  },
  {
    during: 'contribution.quote',
    when: 'slow',
    reads: true,
    reach: (person) => person.goes(linkTo('contribution/people')),
    act: (person) => person.taps(/周\*国/),
    truth: unpaid,
  },
  {
    during: 'contribution.order',
    when: 'slow',
    reach: toCheck,
    act: (person) => person.taps('确认缴费 400.00 元'),
    truth: unpaid,
  },
  {
    during: 'contribution.order',
    when: 'reply-lost',
    reach: toCheck,
    act: (person) => person.taps('确认缴费 400.00 元'),
    until: orders(1),
    truth: unconfirmed,
  },
  {
    during: 'contribution.find',
    when: 'slow',
    reads: true,
    reach: stay,
    act: (person) => person.taps('接着办'),
    truth: unconfirmed,
  },
  {
    during: 'stepUp.start',
    when: 'slow',
    reach: (person) => person.taps('接着办'),
    act: (person) => person.taps('继续缴费'),
    truth: unconfirmed,
  },
  {
    during: 'stepUp.start',
    when: 'reply-lost',
    reach: (person) => person.taps('接着办'),
    act: (person) => person.taps('继续缴费'),
    until: ({ challenges }) => challenges.length > 0,
    truth: unconfirmed,
  },
  {
    during: 'stepUp.verify',
    when: 'slow',
    reach: toVerify,
    act: (person) => provesSelf(person, confirm),
    truth: unconfirmed,
  },
  {
    during: 'stepUp.verify',
    when: 'reply-lost',
    reach: toVerify,
    act: (person) => provesSelf(person, confirm),
    until: ({ tokens }) => tokens.length === 1,
    truth: unconfirmed,
  },
  {
    during: 'contribution.submit',
    when: 'slow',
    reach: toVerify,
    act: (person) => provesSelf(person, confirm),
    until: ({ tokens }) => tokens.length === 2,
    truth: unconfirmed,
  },
  {
    during: 'contribution.submit',
    when: 'reply-lost',
    reach: toVerify,
    act: (person) => provesSelf(person, confirm),
    until: kinds('HELD'),
    truth: held,
  },
  {
    during: 'contribution.find',
    when: 'slow',
    reads: true,
    reach: stay,
    act: (person) => person.taps('看看或撤回'),
    truth: held,
  },
  {
    during: 'contribution.dispatch',
    when: 'slow',
    reach: toProgress,
    act: (person) => person.taps('现在就缴 400.00 元'),
    truth: held,
  },
  {
    during: 'contribution.dispatch',
    when: 'reply-lost',
    reach: toProgress,
    act: (person) => person.taps('现在就缴 400.00 元'),
    until: (books) => books.orders[0]?.status === 'PROCESSING' || books.orders[0]?.status === 'SUCCEEDED',
    truth: left,
  },
  {
    during: 'contribution.find',
    when: 'slow',
    reads: true,
    reach: (person) => person.goes(linkTo('records')),
    act: (person) => person.taps(/给周\*国缴费/),
    truth: left,
  },
  {
    during: 'contribution.receipt',
    when: 'slow',
    reads: true,
    reach: toPaid,
    act: (person) => person.taps('看缴费凭证'),
    truth: left,
  },
]

/** What the phone still knows when the app is opened again. */
const storages = {
  kept: kills,
  cleared: kills.filter(({ reads }) => !reads),
} as const

test.each(['kept', 'cleared'] as const)(
  'S25 每一次请求，送到以前、办完以后都被关掉（%s）：首页一眼看得到实情，只留出一次、只扣一次',
  async (storage) => {
    const zhouMing = await opens('pay-for-father')
    await zhouMing.sees(unpaid)
    for (const kill of storages[storage]) await dies(zhouMing, kill, storage)
    const [order] = (await ledgerOf(zhouMing)).orders
    await zhouMing.goes(linkTo('contribution/progress', { orderId: order?.id ?? '' }))
    await zhouMing.sees('缴好了')
    const books = await ledgerOf(zhouMing)
    expect(books.orders.map(({ status, amount }) => [status, amount])).toEqual([['SUCCEEDED', 40_000]])
    for (const kind of ['HELD', 'RESIDENT_FEE'])
      expect(books.postings.filter((posting) => posting.kind === kind)).toHaveLength(1)
  },
  240_000,
)

/** One death of the app, and what the person finds when they open it again. */
async function dies(person: Person, kill: Kill, storage: keyof typeof storages): Promise<void> {
  const { during, when, reach, act, until, truth } = kill
  await reach(person)
  await strikes(person, { on: during, effect: when, times: 1 })
  await act(person)
  // Only then is the request on its way, and what the tap has written lies on the phone, to be cleared with the rest.
  await person.phone.rests()
  if (until) await shows(person, until)
  const { counter = '' } = await person.phone.kept()
  if (storage === 'cleared') {
    await person.phone.forget()
    await person.phone.keep('counter', counter)
  }
  await person.reopens()
  // The page that was open leads on by itself once it has heard what became of it, and nobody is faster than that.
  await person.phone.rests()
  await strikes(person, null, truth === left ? 60_000 : 0)
  await person.goes(linkTo('home'))
  await person.findsInSight(truth)
  const { postings } = await ledgerOf(person)
  expect(postings.filter(({ kind }) => kind === 'HELD').length).toBeLessThanOrEqual(1)
}

/**
 * From now on only this goes wrong, as if the scenario had brought it; milliseconds may pass at the counter, so that what is
 * under way there has come to its end on both targets.
 */
async function strikes(person: Person, fault: Fault | null, passing = 0): Promise<void> {
  const books = await ledgerOf(person)
  books.clock.at = later(books.clock.at, passing)
  books.scenario.goesWrong = fault ? [fault] : []
  books.faultsTaken = {}
  await person.phone.keep('counter', JSON.stringify(books))
}

/** Waits until the books on the phone say that it has come so far. */
async function shows(person: Person, until: (books: Books) => boolean): Promise<void> {
  for (let looks = 0; looks < 3_000; looks += 1) if (until(await ledgerOf(person))) return
  throw new Error('the books do not show it')
}
