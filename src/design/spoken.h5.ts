import type { AriaAttributes, AriaRole } from 'react'
import type { Spoken } from './spoken'

/** The DOM's spelling. */
export function spoken(told: Spoken): AriaAttributes & { role?: AriaRole } {
  return {
    role: told.role,
    'aria-label': told.label,
    'aria-checked': told.checked,
    'aria-current': told.current ? 'page' : undefined,
    'aria-disabled': told.disabled || undefined,
    'aria-hidden': told.hidden || undefined,
    'aria-live': told.live,
    'aria-level': told.level,
    'aria-busy': told.busy || undefined,
    'aria-describedby': told.describedBy,
  }
}
