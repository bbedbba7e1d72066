/** What a screen reader is told, in one vocabulary for both targets. */
export interface Spoken {
  role?: string
  label?: string
  checked?: boolean
  current?: boolean
  disabled?: boolean
  hidden?: boolean
  live?: 'polite' | 'assertive'
  level?: number
  /** H5 only: WeChat has no such attribute. */
  busy?: boolean
  /** H5 only: WeChat has no such attribute. */
  describedBy?: string
}

/** WeChat's spelling. `false` goes as a word, because the template drops a bare false. Names allowed: config/aria-attributes.js. */
export function spoken({ role, label, checked, current, disabled, hidden, live, level }: Spoken) {
  return {
    ...(role && { ariaRole: role }),
    ...(label && { ariaLabel: label }),
    ...(checked !== undefined && { 'aria-checked': String(checked) }),
    ...(current && { 'aria-current': 'page' }),
    ...(disabled && { 'aria-disabled': 'true' }),
    ...(hidden && { 'aria-hidden': 'true' }),
    ...(live && { 'aria-live': live }),
    ...(level && { 'aria-level': String(level) }),
  }
}
