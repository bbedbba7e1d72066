import type { Ground } from '../app'
import { type Bag, isBag } from '../realm'
import { plain, type Table } from './calls'

/** The phone's way out. */
export class Network {
  private online = true

  constructor(private readonly ground: Ground) {}

  connect(online: boolean): void {
    if (online === this.online) return
    this.online = online
    const { app, realm } = this.ground
    app.fire('onNetworkStatusChange', realm.json({ isConnected: online, ...this.kind() }))
  }

  table(): Table {
    return { later: { getNetworkType: () => this.kind() } }
  }

  /** wx.request: a task, never a promise. */
  request(given: unknown): Bag {
    const { app, host, realm, work } = this.ground
    const options = isBag(given) ? given : {}
    void host.called('request', plain(options))
    let over = false
    const tell = (handler: 'success' | 'fail', answer: object) => {
      if (over) return
      over = true
      app.call(options, handler, [realm.json(answer)])
      app.call(options, 'complete', [realm.json(answer)])
    }
    const fail = (why: string) => tell('fail', { errMsg: `request:fail ${why}`, errno: 600001 })
    const sent = this.send(options).then(
      (answer) => tell('success', { statusCode: 200, header: {}, cookies: [], ...answer, errMsg: 'request:ok' }),
      (error: Error) => fail(error.message),
    )
    void work.of(sent)
    return realm.object({ abort: () => fail('abort') })
  }

  private kind() {
    return { networkType: this.online ? 'wifi' : 'none' }
  }

  private async send({ url, method = 'GET', data = null, header = {} }: Bag) {
    if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw new Error(`invalid url "${url}"`)
    if (!this.online) throw new Error('net::ERR_INTERNET_DISCONNECTED')
    const headers: Record<string, string> = JSON.parse(JSON.stringify(header))
    return this.ground.host.request({ url, method: String(method), data: plain(data), header: headers })
  }
}
