import type { Ground } from '../app'
import type { Bag } from '../realm'
import { Refusal } from '../refusal'
import type { Router } from '../router'
import { type Table, textIn } from './calls'

const word = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise

/** A button's word in a modal. */
function buttonWord(options: Bag, name: string, otherwise: string): string {
  const chosen = word(options[name], otherwise)
  if (chosen.length > 4) throw new Refusal(`${name} length should not larger than 4 Chinese characters`)
  return chosen
}

/** The ways from page to page, and what WeChat draws around and over a page. */
export function screen({ app, host, work }: Ground, router: Router): Table {
  const top = () => {
    if (!router.top) throw new Refusal('no page is open')
    return router.top
  }
  return {
    later: {
      navigateTo: (options) => {
        if (options.events) app.notSimulated('wx.navigateTo({ events })')
        return router.go('navigateTo', options)
      },
      redirectTo: (options) => router.go('redirectTo', options),
      switchTab: (options) => router.go('switchTab', options),
      reLaunch: (options) => router.go('reLaunch', options),
      navigateBack: (options) => router.go('navigateBack', options),
      setNavigationBarTitle: async (options) => {
        const { id, window } = top()
        window.navigationBarTitleText = textIn(options, 'title')
        await host.shell({ show: 'title', page: id, title: window.navigationBarTitleText })
      },
      setNavigationBarColor: async (options) => {
        const { id, window } = top()
        const front = textIn(options, 'frontColor')
        const words = ({ '#000000': 'black', '#ffffff': 'white' } as const)[front.toLowerCase()]
        // The bar's own words and buttons exist in these two only.
        if (!words) throw new Refusal(`invalid frontColor "${front}"`)
        if (options.animation) app.notSimulated('wx.setNavigationBarColor({ animation })')
        window.navigationBarTextStyle = words
        window.navigationBarBackgroundColor = textIn(options, 'backgroundColor')
        await host.shell({ show: 'bar', page: id, words, background: window.navigationBarBackgroundColor })
      },
      setBackgroundColor: async (options) => {
        const { id, window } = top()
        window.backgroundColor = textIn(options, 'backgroundColor')
        await host.shell({ show: 'background', page: id, colour: window.backgroundColor })
      },
      pageScrollTo: ({ scrollTop, selector, offsetTop }) => {
        if (offsetTop) app.notSimulated('wx.pageScrollTo({ offsetTop })')
        return host.scrollTo(top().id, {
          ...(typeof scrollTop === 'number' && { top: scrollTop }),
          ...(typeof selector === 'string' && { selector }),
        })
      },
      showToast: async ({ title, duration = 1500 }) => {
        await host.shell({ show: 'toast', title: word(title, ''), milliseconds: Number(duration) })
      },
      showModal: async (options) => {
        if (options.editable) app.notSimulated('wx.showModal({ editable })')
        const confirm = await work.person(
          host.shell({
            show: 'modal',
            title: word(options.title, ''),
            content: word(options.content, ''),
            confirmText: buttonWord(options, 'confirmText', '确定'),
            cancelText: options.showCancel === false ? null : buttonWord(options, 'cancelText', '取消'),
          }),
        )
        return { confirm, cancel: !confirm }
      },
      showActionSheet: async ({ itemList }) => {
        const items = Array.isArray(itemList) ? itemList.map(String) : []
        if (items.length === 0) throw new Refusal('parameter error: parameter.itemList should have at least 1 item;')
        if (items.length > 6) throw new Refusal('parameter error: itemList should not be large than 6')
        const tapIndex = Number(await work.person(host.shell({ show: 'actionSheet', items })))
        if (tapIndex < 0) throw new Refusal('cancel')
        return { tapIndex }
      },
    },
  }
}
