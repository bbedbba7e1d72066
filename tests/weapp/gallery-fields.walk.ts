import type { MiniApp } from '@weapp-sim/driver/mini-app'
import { closeGallery, expectNoTroubles, hears, openGallery, press, shown, tap, visit } from './gallery'

/** The gallery’s fields, switches, boxes to tick and pickers, filled in by a person. */

let app: MiniApp
beforeAll(async () => {
  app = await openGallery()
})
afterEach(expectNoTroubles)
afterAll(closeGallery)

const fieldCalled = (name: string) => app.screen().getByRole('textbox', { name })

describe('what a person fills in', () => {
  beforeEach(() => visit('fields'))

  test('a field tells the page of every letter, of the finished line, and of being left', async () => {
    const name = fieldCalled('姓名')
    await name.fill('张三丰')
    await hears('输入 {"value":"张三丰","cursor":3,"keyCode":0}')
    await name.press('Enter')
    await hears('完成 张三丰')
    await name.blur()
    await hears('离开 张三丰')
  })

  test('a field says what to write where nothing is written, and takes no more than fits', async () => {
    await app.screen().getByPlaceholder('请填姓名').pressSequentially('一二三四五六七')
    expect(await fieldCalled('姓名').inputValue()).toBe('一二三四五六')
  })

  test('a password is asked for with digits and not shown; what is disabled stays as it is', async () => {
    const password = fieldCalled('密码')
    expect(await password.getAttribute('inputmode')).toBe('numeric')
    expect(await password.evaluate((field) => getComputedStyle(field).getPropertyValue('-webkit-text-security'))).toBe(
      'disc',
    )
    expect(await fieldCalled('不能改').isDisabled()).toBe(true)
  })

  test('large letters are not cut off', async () => {
    const cut = (field: Element) => field.scrollHeight - field.clientHeight
    expect(await fieldCalled('大字').evaluate(cut)).toBeLessThanOrEqual(0)
  })

  test('a label brings the person into its field', async () => {
    await tap('姓名')
    await hears('进来')
  })

  test('a switch tells the page whether it is on', async () => {
    await app.screen().getByRole('switch', { name: '通知', checked: true }).tap()
    await hears('换成 false')
    await app.screen().getByRole('switch', { name: '通知', checked: false }).waitFor()
  })

  test('a form hands the page what was filled in, after the button itself was heard', async () => {
    await fieldCalled('姓名').fill('李四')
    await fieldCalled('说明').fill('一行\n两行')
    await tap('梨')
    await hears('换成 pear')
    await tap('读过了')
    await tap('提交')
    const filled = { name: '李四', large: '加大的字ggy', secret: '', story: '一行\n两行' }
    const chosen = { notice: true, fruit: 'pear', terms: ['read'], day: '2026-01-31' }
    await hears(`按下，提交 ${JSON.stringify({ ...filled, ...chosen })}`)
  })
})

describe('what a person chooses', () => {
  beforeEach(() => visit('choices'))

  test('several boxes can be ticked, by their words too; one that cannot be ticked stays empty', async () => {
    await app.screen().getByRole('checkbox', { name: '梨' }).tap()
    await hears('多选 ["梨"]')
    await shown('苹果').first().tap()
    await hears('多选 ["苹果","梨"]')
    await shown('桃').first().tap()
    await app.screen().getByRole('checkbox', { name: '桃', disabled: true, checked: false }).waitFor()
    await hears('多选 ["苹果","梨"]')
  })

  test('of several circles only the last one chosen is filled', async () => {
    await app.screen().getByRole('radio', { name: '苹果' }).tap()
    await app.screen().getByRole('radio', { name: '桃' }).tap()
    await hears('单选 "桃"')
    expect(await app.screen().getByRole('radio', { checked: true }).count()).toBe(1)
  })

  test('a picker of words hands the page the place of the one that was picked', async () => {
    await tap('挑一样：梨')
    await app.glass.getByRole('dialog', { name: '挑一样' }).getByRole('option', { name: '桃' }).tap()
    await press('确定')
    await hears('挑 "2"')
    await tap('挑一人')
    await app.glass.getByRole('option', { name: '李四' }).tap()
    await press('确定')
    await hears('人 "1"')
  })

  test('a picker that was put away says that nothing was picked', async () => {
    await tap('挑一样：梨')
    await press('取消')
    await hears('没挑')
  })

  test('a picker of dates hands the page the day that was picked, and the last of the month where it has no such day', async () => {
    await tap('挑日子')
    await app.glass.getByRole('combobox', { name: '日' }).selectOption('31')
    await press('确定')
    await hears('日 "2026-02-28"')
    await tap('挑月份')
    await app.glass.getByRole('combobox', { name: '月' }).selectOption('9')
    await press('确定')
    await hears('月 "2026-09"')
  })

  test('a picker of dates gives the first day that is allowed for any day before it', async () => {
    await tap('挑日子')
    await app.glass.getByRole('combobox', { name: '月' }).selectOption('1')
    await app.glass.getByRole('combobox', { name: '日' }).selectOption('2')
    await press('确定')
    await hears('日 "2026-01-15"')
  })
})
