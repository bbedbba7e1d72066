import { forwardPressed } from '../forwarding'
import { trouble } from '../troubles'
import type { BuiltIn } from './define'

const consent = 'agreePrivacyAuthorization'
const share = 'share'

const fields = 'wx-input,wx-textarea,wx-switch,wx-checkbox-group,wx-radio-group,wx-picker'

/** Hands the page everything in it that has a name. */
export const form: BuiltIn = {
  create(widget) {
    widget.submit = () => {
      const named = widget.below(fields).filter((field) => field.text('name'))
      const value = Object.fromEntries(named.map((field) => [field.text('name'), field.value?.() ?? null]))
      widget.fire('submit', { value, formId: '' })
    }
  },
}

/** WeChat's button. Of what WeChat itself would do at a tap (open-type) it can ask for consent and forward the page. */
export const button: BuiltIn = {
  properties: {
    size: { type: String, value: 'default' },
    type: { type: String, value: 'default' },
    disabled: Boolean,
    formType: String,
    openType: String,
  },
  beyond: ['plain', 'loading'],
  create(widget) {
    widget.activate = () => widget.fire('tap')
    widget.onTap(() => {
      if (widget.text('formType') === 'submit') widget.above('wx-form')?.submit?.()
      if (widget.text('openType') === share && !widget.flag('disabled')) forwardPressed()
      if (widget.text('openType') === consent) widget.fire(consent.toLowerCase(), { errMsg: `${consent}:ok` })
    })
    widget.says = () => ({ 'aria-role': 'button', 'aria-disabled': widget.flag('disabled') })
    widget.update = () => {
      for (const look of ['size', 'type']) widget.element.setAttribute(look, widget.text(look))
      widget.element.toggleAttribute('disabled', widget.flag('disabled'))
      const [openType, formType] = [widget.text('openType'), widget.text('formType')]
      if (![consent, share, ''].includes(openType)) trouble(`<button open-type="${openType}"> is not simulated`)
      if (!['submit', ''].includes(formType)) trouble(`<button form-type="${formType}"> is not simulated`)
    }
  },
}
