import { View } from '@tarojs/components'

export interface FieldLabelProps {
  /** The id of the input it names. */
  of: string
  children: string
}

/** The words above an input. WeChat cannot tie them to it, so the input carries them too. */
export function FieldLabel({ children }: FieldLabelProps) {
  return <View className="hj-field__label">{children}</View>
}
