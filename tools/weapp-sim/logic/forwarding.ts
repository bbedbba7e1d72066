import { addressOf, linkOf } from './address'
import type { Ground } from './app'
import type { AppPage } from './page'
import type { Bag } from './realm'

/**
 * Forwards a page to a friend: what they are shown and where it leads them is what the page's onShareAppMessage says. WeChat
 * shows a card; here the person sees its title and the link behind it. A link that opens no page is a trouble, and so is a
 * page that says nothing: WeChat would forward it whole, with everything in its link.
 */
export async function forwardPage(
  { app, host, program, realm, work }: Ground,
  { instance, address }: AppPage,
  asked: Bag,
): Promise<void> {
  const { route } = address
  const say = instance.onShareAppMessage
  if (typeof say !== 'function') {
    app.trouble('view', 'open-type="share" on a page without onShareAppMessage', route)
    return
  }
  const said = app.run(() => say.apply(instance, [realm.json(asked)]), route)
  const { title, path, promise } = Object(said)
  if (promise) app.notSimulated('onShareAppMessage with a promise')
  const to = typeof path === 'string' ? addressOf(path) : address
  if (!program.pages.includes(to.route)) app.trouble('route', `forwarded page "${to.route}" is not found`, route)
  await work.person(
    host.shell({
      show: 'modal',
      title: '发送给朋友',
      content: `${typeof title === 'string' ? title : route} ${linkOf(to)}`,
      confirmText: '发送',
      cancelText: '取消',
    }),
  )
}
