import { spoken } from '../spoken.h5'
import type { PressableProps } from './Pressable'

/** A native button: focus, Enter and Space come with it. `disabled` stays an aria attribute, so that the reason can be reached. */
export function Pressable({ role, disabled, name, className, onPress, children, ...told }: PressableProps) {
  return (
    <button
      type="button"
      name={name}
      className={`hj-press ${className ?? ''}`}
      {...spoken({ ...told, disabled, role: role === 'button' ? undefined : role })}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  )
}
