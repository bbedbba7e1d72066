import type { Disposable } from 'playwright-core'
import { linkTo } from './links'
import type { Person } from './person'
import { onlyOn, opens } from './stage'
import { paysFatherFee } from './steps'

declare global {
  interface Window {
    /** Every line the pretended voice has been given, and how often it was told to be silent. */
    heard?: { lines: string[]; silenced: number }
  }
}

interface Pretended {
  lang: string
  localService: boolean
}

/** Voices given to a page that others will use. */
const takeAway: Disposable[] = []
afterEach(async () => {
  for (const given of takeAway.splice(0)) await given.dispose()
})

/** Gives the phone these voices; each line takes `milliseconds` to say. Opened anew, so that the app finds them there. */
async function hasVoices({ phone }: Person, voices: Pretended[], milliseconds = 0): Promise<void> {
  const page = phone.screen().page()
  const given = await page.addInitScript(
    ([list, long]) => {
      const heard = { lines: Array.from<string>([]), silenced: 0 }
      window.heard = heard
      class Utterance extends EventTarget {
        onend?: () => void
        constructor(readonly text: string) {
          super()
        }
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => list.map((voice) => ({ ...voice, name: voice.lang, voiceURI: voice.lang, default: false })),
        cancel: () => {
          heard.silenced += 1
        },
        speak: (said: Utterance) => {
          heard.lines.push(said.text)
          setTimeout(() => said.onend?.(), long)
        },
      })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
    },
    [voices, milliseconds] as const,
  )
  takeAway.push(given)
  await phone.reload()
}

const chinese = [{ lang: 'zh-CN', localService: true }]

const listen = ({ phone }: Person) => phone.screen().getByRole('button', { name: '听一遍', pressed: false })
const stop = ({ phone }: Person) => phone.screen().getByRole('button', { name: '停下', pressed: true })
const heardBy = ({ phone }: Person) => phone.screen().evaluate(() => window.heard ?? { lines: [], silenced: 0 })

/** Everything that is said of the page in front, to the end. */
async function hears(person: Person): Promise<string[]> {
  const before = (await heardBy(person)).lines.length
  await listen(person).click()
  await stop(person).waitFor({ state: 'detached' })
  return (await heardBy(person)).lines.slice(before)
}

onlyOn('h5', '小程序里没有朗读的接口', () => {
  test('首页念给老人听：余额念成几元几角几分，要做的事在前，电话一位一位念', async () => {
    const person = await opens('pay-for-father', 'home', { level: 'care' })
    await hasVoices(person, chinese)
    await person.sees('4,286.53', '查余额')
    const lines = await hears(person)
    const at = (words: RegExp) => lines.findIndex((line) => words.test(line))
    expect(at(/^个人账户可用余额/)).toBeGreaterThan(-1)
    expect(at(/4286元5角3分/)).toBeGreaterThan(at(/^个人账户可用余额/) - 1)
    expect(at(/周某国、李某英还没缴 2026 年度居民医保/)).toBeGreaterThan(at(/4286元5角3分/))
    expect(at(/^按钮：给家人缴费/)).toBeGreaterThan(at(/还没缴/))
    expect(at(/^查余额/)).toBeGreaterThan(at(/^按钮：给家人缴费/))
    expect(at(/1 2 3 9 3/)).toBeGreaterThan(at(/^查余额/))
    expect(lines.join()).not.toMatch(/[*¥]|12393|字大一点/)
  })

  test('费用明细念得出从哪来、要缴多少；缴完以后念结果', async () => {
    const person = await opens('pay-for-father', 'home', { level: 'care' })
    await hasVoices(person, chinese)
    await person.taps('给家人缴费')
    await person.taps(/周\*国/)
    await person.sees('周*国 要缴多少')
    const fee = (await hears(person)).join('\n')
    expect(fee).toMatch(/周某国 要缴多少[\s\S]*400元/)
    expect(fee).not.toMatch(/[*¥]|\d\.\d\d/)
    expect(fee).toMatch(/按钮：核对缴费信息$/)

    await person.goes(linkTo('home'))
    await person.sees('4,286.53')
    await paysFatherFee(person)
    await person.taps('现在就缴 400.00 元')
    await person.sees('缴好了')
    const result = (await hears(person)).join('\n')
    expect(result).toMatch(/缴好了[\s\S]*400元/)
    expect(result).not.toMatch(/[*¥]|\d\.\d\d/)
  })

  test('念到一半：按停就停；离开这一页也停', async () => {
    const person = await opens('pay-for-father', 'home', { level: 'largest' })
    await hasVoices(person, chinese, 60_000)
    await person.sees('4,286.53')
    await listen(person).click()
    await stop(person).click()
    await listen(person).waitFor()
    const stopped = await heardBy(person)
    expect(stopped.lines).toHaveLength(1)
    await listen(person).click()
    await stop(person).waitFor()
    const { silenced } = await heardBy(person)
    await person.taps(/查余额/)
    await person.sees(/数据时间/)
    expect((await heardBy(person)).silenced).toBeGreaterThan(silenced)
    await person.goesBack()
    await listen(person).waitFor()
  })

  test.each`
    why                       | level         | voices
    ${'没有中文的声音'}       | ${'care'}     | ${[{ lang: 'en-US', localService: true }]}
    ${'声音要把字传给别人'}   | ${'care'}     | ${[{ lang: 'zh-CN', localService: false }]}
    ${'只会粤语'}             | ${'care'}     | ${[{ lang: 'zh-HK', localService: true }]}
    ${'标准字号，自己看得见'} | ${'standard'} | ${chinese}
  `('$why：没有这个按钮', async ({ level, voices }) => {
    const person = await opens('balance-normal', 'home', { level })
    await hasVoices(person, voices)
    await person.sees('4,286.53')
    await person.phone.screen().page().waitForLoadState('networkidle')
    expect(await listen(person).count()).toBe(0)
  })
})
