import { signsWithdrawal } from '../storyboard/cards/steps'
import { linkTo } from './links'
import type { Person } from './person'
import { ledgerOf, onlyOn, opens } from './stage'
import { comesToPayee, paysFatherFee } from './steps'

/** What is left of the page in front when it is printed. */
async function printed({ phone }: Person) {
  const page = phone.screen().page()
  await page.emulateMedia({ media: 'print' })
  const text = (await phone.screen().innerText()).replace(/\s+/g, ' ')
  const paper = await phone.screen().evaluate((sheet) => {
    const shown = Array.from(sheet.querySelectorAll('*')).filter((part) => part.getClientRects().length > 0)
    const inks = shown.map((part) => getComputedStyle(part).color)
    const grounds = shown.map((part) => getComputedStyle(part).backgroundColor)
    // None, paper, and the grey of a road not yet gone.
    const clear = new Set(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(239, 239, 239)'])
    return {
      pressable: shown.filter((part) => part.matches('.hj-button, .hj-link, .hj-help, .hj-nav, .hj-bottom')).length,
      inks: [...new Set(inks)],
      // An icon and a bar are grounds themselves.
      grounds: [...new Set(grounds)].filter((ground) => !clear.has(ground) && ground !== 'rgb(0, 0, 0)'),
    }
  })
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  await page.emulateMedia({ media: null })
  return {
    ...paper,
    text,
    sheets: pdf.match(/\/Type \/Page\b/g)?.length,
    size: [Math.round(Number(width)), Math.round(Number(height))],
  }
}

/** Points, as printers count. */
const a4 = [595, 842]

const onPaper = { pressable: 0, inks: ['rgb(0, 0, 0)'], grounds: [], size: a4 }

onlyOn('h5', '小程序里没有打印', () => {
  test('缴费凭证打印出来：一张 A4，白纸黑字，没有按钮，写着演示', async () => {
    const zhouMing = await opens('pay-for-father')
    await zhouMing.phone.screen().page().emulateMedia({ colorScheme: 'dark' })
    await paysFatherFee(zhouMing)
    await zhouMing.taps('现在就缴 400.00 元')
    await zhouMing.taps('看缴费凭证')
    await zhouMing.sees(/PZ\d+/)
    const sheet = await printed(zhouMing)
    expect(sheet).toMatchObject({ ...onPaper, sheets: 1 })
    expect(sheet.text).toMatch(/演示.*居民医保缴费凭证.*400\.00.*PZ\d+/)
  })

  test('最大字号、深色，打印核对页：还是白纸黑字，填过的都在', async () => {
    const zhouMing = await opens('withdraw-emigration', 'home', { level: 'largest' })
    await zhouMing.phone.screen().page().emulateMedia({ colorScheme: 'dark' })
    await comesToPayee(zhouMing)
    await zhouMing.fills('收款人姓名', '周明')
    await zhouMing.fills('银行卡号', '6222 0000 0000 0017')
    await zhouMing.taps('填好了，继续')
    await zhouMing.chooses(/我看清了/)
    await zhouMing.taps('我同意，继续')
    await signsWithdrawal(zhouMing)
    await zhouMing.sees('请核对一遍')
    const sheet = await printed(zhouMing)
    expect(sheet).toMatchObject(onPaper)
    expect(sheet.text).toMatch(/演示.*4,286\.53/)
  })

  test('支取进度和绑定结果也能打印', async () => {
    const zhouMing = await opens('withdraw-supplement')
    await zhouMing.taps(/补/)
    await zhouMing.sees('还差材料，请您补交')
    expect(await printed(zhouMing)).toMatchObject(onPaper)
    await zhouMing.goes(linkTo('home', { scenario: 'pay-for-father' }))
    await zhouMing.sees(/周\*国/)
    const [binding] = (await ledgerOf(zhouMing)).bindings
    await zhouMing.goes(linkTo('family/result', { bindingId: binding?.id ?? '' }))
    await zhouMing.sees('绑定成功')
    const sheet = await printed(zhouMing)
    expect(sheet).toMatchObject({ ...onPaper, sheets: 1 })
    expect(sheet.text).toMatch(/演示.*绑定成功/)
  })
})
