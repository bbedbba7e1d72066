import type { Ground } from '../app'
import type { Bag } from '../realm'
import { Refusal } from '../refusal'
import type { Table } from './calls'

/**
 * WeChat's consent to an app's privacy guideline. Until the person has agreed, every function on its list waits: for the
 * app's own dialog where it listens with wx.onNeedPrivacyAuthorization, for WeChat's otherwise.
 */
export class Privacy {
  private agreed = false
  private pressed = false

  constructor(private readonly ground: Ground) {}

  /** A button with open-type agreePrivacyAuthorization was pressed; WeChat itself learns of it that way. */
  agreePressed(): void {
    this.pressed = true
    this.agreed = true
  }

  /** @throws {Refusal} when the person does not agree */
  async needed(api: string): Promise<void> {
    if (this.agreed) return
    const { app, host, work } = this.ground
    const [listener] = app.listenersOf('onNeedPrivacyAuthorization').slice(-1)
    this.agreed = (await work.person(listener ? this.askApp(api, listener) : host.shell({ show: 'privacy' }))) === true
    if (!this.agreed) throw new Refusal('privacy permission is not authorized', { errno: 104 })
  }

  table(): Table {
    const privacyContractName = '《小程序用户隐私保护指引》'
    return { later: { getPrivacySetting: () => ({ needAuthorization: !this.agreed, privacyContractName }) } }
  }

  /** An agreement counts only when the button was really pressed. */
  private askApp(api: string, listener: (resolve: unknown, asked: unknown) => void): Promise<boolean> {
    const { app, realm } = this.ground
    this.pressed = false
    return new Promise((resolve) => {
      const answered = ({ event }: Bag) => {
        if (event === 'agree') resolve(this.pressed)
        if (event === 'disagree') resolve(false)
      }
      app.run(() => listener(answered, realm.json({ referrer: api })))
    })
  }
}
