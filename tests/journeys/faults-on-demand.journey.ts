import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, ledgerOf } from './stage'
import { checksFatherFee, provesSelf } from './steps'

const home = (fault: string) => linkTo('home', { scenario: 'pay-for-father', fault })

/** Changes what goes wrong between phone and counter, where somebody would: at 走查台, opened beside. */
async function sets(person: Person, line: RegExp) {
  await person.beside(linkTo('rehearsal/scenarios'), async (other) => {
    await other.chooses(line)
    await other.phone.screen().getByRole('radio', { name: line, checked: true }).waitFor()
  })
}

test('没有网络：页面说没有连上；恢复以后，再试一次就好了', async () => {
  const zhouMing = await arrivesBy(linkTo('contribution/people', { scenario: 'pay-for-father', fault: 'away' }))
  await zhouMing.sees('没有连上医保柜台', /没有扣款/)
  await zhouMing.taps('再试一次')
  await zhouMing.sees('没有连上医保柜台')
  await sets(zhouMing, /^正常/)
  await zhouMing.taps('再试一次')
  await zhouMing.sees(/周\*国/, '400.00')
})

test('一直不回答：停在正在取数据；从走查台改回正常，回来就有了', async () => {
  const zhouMing = await arrivesBy(linkTo('balance/overview', { scenario: 'balance-normal', fault: 'silent' }))
  await zhouMing.sees(/正在取数据/)
  await zhouMing.doesNotSee('4,286.53')
  await zhouMing.goes(linkTo('rehearsal/scenarios'))
  await zhouMing.chooses(/^正常/)
  await zhouMing.goes(linkTo('balance/overview'))
  await zhouMing.sees('4,286.53')
})

test('很慢：先是正在取数据，几秒以后到了', async () => {
  const zhouMing = await arrivesBy(linkTo('balance/overview', { scenario: 'balance-normal', fault: 'slow' }))
  await zhouMing.glimpses(/正在取数据/)
  await zhouMing.sees('4,286.53')
})

test('办了，回执丢了：下单、缴费都只办一次', async () => {
  const zhouMing = await arrivesBy(home('reply-lost'))
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('没有收到回复')
  await zhouMing.taps('再试一次')
  await zhouMing.sees('最后一步，确认是您本人')
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  const books = await ledgerOf(zhouMing)
  expect(books.orders).toHaveLength(1)
  expect(books.postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
})

test('没有网络：刷新以后还是没有；换一个没写网络情况的链接，就正常了', async () => {
  const zhouMing = await arrivesBy(linkTo('balance/overview', { scenario: 'balance-normal', fault: 'away' }))
  await zhouMing.sees('没有连上医保柜台')
  await zhouMing.reloads()
  await zhouMing.sees('没有连上医保柜台')
  await zhouMing.goes(linkTo('balance/statement', { scenario: 'balance-normal' }))
  await zhouMing.sees('4,286.53')
})

test('没有的网络情况：一句明白话', async () => {
  const zhouMing = await arrivesBy(home('no-such-fault'))
  await zhouMing.sees('没有这种网络情况')
})
