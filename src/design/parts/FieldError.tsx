import { Text } from '@tarojs/components'
import { Semantic } from '../Semantic'
import { Icon } from './Icon'

/** What is wrong with a field and how to mend it. The place is always there, so that the words are read out when they come. */
export function FieldError({ id, children }: { id: string; children?: string }) {
  return (
    <Semantic as="div" id={id} className="hj-wrong" live="polite">
      {children && (
        <>
          <Icon name="warn" size="small" />
          <Text className="hj-wrong__words">{children}</Text>
        </>
      )}
    </Semantic>
  )
}
