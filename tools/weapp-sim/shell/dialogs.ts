import type { ShellRequest } from '../protocol'
import { make, press } from './element'

type Modal = Extract<ShellRequest, { show: 'modal' }>

/** Lays a dialog over the whole screen until it is answered. */
export function ask<Answer>(
  look: 'modal' | 'sheet',
  name: string,
  inside: (answer: (value: Answer) => void) => HTMLElement[],
): Promise<Answer> {
  return new Promise((resolve) => {
    const dialog = make('div', { class: look, role: 'dialog', 'aria-modal': 'true', 'aria-label': name })
    const veil = make('div', { class: 'veil' }, dialog)
    const answer = (value: Answer) => {
      veil.remove()
      resolve(value)
    }
    dialog.append(...inside(answer))
    document.body.append(veil)
  })
}

/** wx.showModal: whether it was confirmed. */
export const modal = ({ title, content, confirmText, cancelText }: Omit<Modal, 'show'>) =>
  ask<boolean>('modal', title || content, (answer) => {
    const cancel = cancelText === null ? [] : [press(cancelText, () => answer(false))]
    const buttons = make(
      'div',
      {},
      ...cancel,
      press(confirmText, () => answer(true)),
    )
    return [make('h2', {}, title), make('p', {}, content), buttons]
  })

/** wx.showActionSheet: the index, -1 when cancelled. */
export const actionSheet = (items: string[]) =>
  ask<number>('sheet', '菜单', (answer) => [
    ...items.map((item, index) => press(item, () => answer(index))),
    press('取消', () => answer(-1)),
  ])

/** WeChat's own privacy question, for an app that does not ask itself: whether the person agrees. */
export const privacy = () =>
  modal({
    title: '隐私保护提示',
    content: '在你使用服务之前，请仔细阅读隐私保护指引。如你同意，请点击“同意”开始使用。',
    confirmText: '同意',
    cancelText: '拒绝',
  })

const notice = make('div', { class: 'toast', role: 'status' })
let timer = 0

/** wx.showToast: one at a time. */
export function toast(words: string, milliseconds: number) {
  document.body.append(notice)
  window.clearTimeout(timer)
  notice.textContent = words
  timer = window.setTimeout(() => notice.replaceChildren(), milliseconds)
}
