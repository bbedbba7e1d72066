import { View } from '@tarojs/components'
import { words } from '../copy'
import { spoken } from '../spoken'

export interface FieldError {
  /** The field's `name`. */
  field: string
  message: string
}

export interface ErrorSummaryProps {
  errors: readonly FieldError[]
  /** Grows with each try to go on, so that the summary takes focus again though the messages are the same. */
  attempt?: number
}

/** Everything that keeps the person from going on, above the form. Nothing when there is nothing. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <View className="hj-errors" {...spoken({ role: 'alert', live: 'assertive' })}>
      <View className="hj-errors__title">{words.errorsTitle}</View>
      {errors.map(({ field, message }) => (
        <View key={field} className="hj-errors__line">
          {message}
        </View>
      ))}
    </View>
  )
}
