import { readRecord } from '@mock/books'
import { nameOf } from '@/routes/params'
import type { RouteName } from '@/routes/table'
import { checkBooks } from '../harness/invariants'
import { only, onlyIn } from '../parity/screens'
import { startBrowserPhone } from './browser-phone'
import { linkTo } from './links'
import { Person } from './person'
import type { Phone, Target } from './phone'
import { Recorder } from './recorder'
import { startWeChatPhone } from './wechat-phone'

interface Seat {
  /** CSS pixels; 375 where nothing is said, and 812 high. */
  width?: number
  height?: number
  level?: 'standard' | 'large' | 'care' | 'largest'
  /** The phone's own font setting, on one where no level was ever chosen. */
  textScale?: number
}

/** What the stories are told on: HUIJIA_TARGET, a browser where it is not set. */
const target: Target = process.env.HUIJIA_TARGET === 'weapp' ? 'weapp' : 'h5'
const startPhone = { h5: startBrowserPhone, weapp: startWeChatPhone }[target]

let recorder: Recorder
let expected: RegExp[] = []
const phones: Phone[] = []

/** Opens a scenario on a page, on a phone of its own. */
export const opens = (scenarioId: string, at: RouteName = 'home', seat?: Seat): Promise<Person> =>
  arrivesBy(linkTo(at, { scenario: scenarioId }), seat)

/** Opens a link on a phone that never saw the app, as somebody who was sent it would. */
export async function arrivesBy(
  link: string,
  { width = 375, height = 812, level = 'standard', textScale }: Seat = {},
): Promise<Person> {
  const kept: Record<string, string> = textScale === undefined ? { 'font-level': level } : {}
  const phone = await startPhone(journeyBrowser, { width, height, textScale, kept })
  phones.push(phone)
  const person = new Person(phone, recorder)
  await person.goes(link)
  return person
}

/** Lets time pass at the counter while the person stays where they are: wound on from 演示场景, opened beside. */
export async function timePasses(person: Person, step: '10 分钟' | '1 天' | '7 天', times = 1): Promise<void> {
  await person.beside(linkTo('rehearsal/scenarios'), async (other) => {
    const clock = other.phone
      .screen()
      .getByRole('status')
      .filter({ hasText: /年.+日/ })
    for (let time = 0; time < times; time += 1) {
      const before = await clock.innerText()
      await other.taps(`快进 ${step}`)
      await clock.filter({ hasNotText: before }).waitFor()
    }
  })
}

/** Which page of the table a person is on. */
export const pageOf = async (person: Person): Promise<RouteName | null> => nameOf(await person.phone.link())

/** The books as they lie on the person's device: checked, and handed over. */
export async function ledgerOf(person: Person) {
  const { counter } = await person.phone.kept()
  const found = readRecord(counter ?? null)
  if (!('books' in found)) throw new Error(`the device holds no books: ${found.nothing}`)
  checkBooks(found.books)
  return found.books
}

/** The one story that plants a bug says so: these complaints must come, and no others. */
export const expectsComplaint = (complaint: RegExp): void => void expected.push(complaint)

/** Stories that only one target can tell; on the other they are skipped, and the report says why. */
export function onlyOn(teller: Target, reason: string, stories: () => void): void {
  const group = teller === target ? describe : describe.skip
  group(onlyIn(teller, reason), stories)
}

beforeEach(() => {
  recorder = new Recorder(target, only.test(expect.getState().currentTestName ?? ''))
})

afterEach(async () => {
  const complaints = phones.flatMap((phone) => phone.complaints)
  for (const phone of phones.splice(0)) await phone.close()
  recorder.file(expect.getState())
  const missed = expected.filter((due) => !complaints.some((complaint) => due.test(complaint)))
  const surprising = complaints.filter((complaint) => !expected.some((due) => due.test(complaint)))
  expected = []
  expect({ surprising, missed }).toEqual({ surprising: [], missed: [] })
})
