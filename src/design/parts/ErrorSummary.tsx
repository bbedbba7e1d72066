import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useAppearance } from '../appearance'
import { words } from '../copy'
import { placeOf } from '../place-of'
import { Semantic } from '../Semantic'
import { spoken } from '../spoken'
import { Pressable } from './Pressable'

export interface FieldError {
  /** The field's `name`. */
  field: string
  message: string
}

export interface ErrorSummaryProps {
  errors: readonly FieldError[]
  /** Grows with each try to go on, so that the summary is come back to though the messages are the same. */
  attempt?: number
}

/** Everything that keeps the person from going on: comes into sight when it appears, and each line leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { wechatPage } = useAppearance()
  const some = errors.length > 0

  // Not on every change of the messages: someone mending the first field must not be thrown out of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to run, though its number is not read
  useEffect(() => {
    if (some) wechatPage?.scrollTo('.hj-errors')
  }, [some, attempt])

  if (!some) return null
  return (
    <View className="hj-errors" {...spoken({ role: 'alert', live: 'assertive' })}>
      <Semantic as="h2" className="hj-errors__title">
        {words.errorsTitle}
      </Semantic>
      {errors.map(({ field, message }) => (
        <Pressable key={field} className="hj-errors__line" onPress={() => wechatPage?.scrollTo(`.${placeOf(field)}`)}>
          {message}
        </Pressable>
      ))}
    </View>
  )
}
