import type { MiniApp } from '@weapp-sim/driver/mini-app'
import { closeGallery, expectNoTroubles, openGallery, tap, visit } from './gallery'

/** The gallery’s page of things that WeChat has and the simulator has not. */

let app: MiniApp
beforeAll(async () => {
  app = await openGallery()
})
afterEach(expectNoTroubles)
afterAll(closeGallery)

describe('what the simulator cannot do', () => {
  const told = () => app.troubles.splice(0).map(({ message }) => message)

  test('is told before anybody misses it', async () => {
    await visit('beyond')
    await app.goesWrong(({ message }) => /inside <text>/.test(message))
    expect(told().sort()).toEqual([
      '<button open-type="contact"> is not simulated',
      '<picker mode="time"> is not simulated',
      '<swiper-item> is not simulated',
      '<swiper> is not simulated',
      '<switch type="checkbox"> is not simulated',
      '<textarea auto-height> is not simulated',
      '<view> inside <text>: WeChat draws only text there',
    ])
  })

  test('a function that a page or a component names and does not have is told when it is missed', async () => {
    await visit('beyond')
    await app.goesWrong(({ message }) => /inside <text>/.test(message))
    told()
    await tap('没人听')
    await app.goesWrong(({ message }) => /"nobody"/.test(message))
    await tap('部件里没人听')
    await app.goesWrong(({ message }) => /"nothing"/.test(message))
    expect(told()).toEqual([expect.stringContaining('"nobody"'), expect.stringContaining('"nothing"')])
  })
})
