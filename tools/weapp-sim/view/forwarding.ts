const pressed = 'weapp-forward'

/** A button with open-type share was pressed. */
export const forwardPressed = () => dispatchEvent(new Event(pressed))

/** Asks the page, when such a button is pressed, what is to be forwarded. */
export function watchForwarding(page: number) {
  addEventListener(pressed, () => {
    void parent.toHost({ kind: 'page', page, handler: 'onShareAppMessage', detail: { from: 'button' } })
  })
}
