import { View } from '@tarojs/components'
import type { Trouble } from '@/domain/loadable'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { useTrouble } from '../useTrouble'
import { Button } from './Button'
import { Icon } from './Icon'

interface Props {
  title?: string
  lead?: string
  /** Why it was turned away, where that was said. */
  trouble?: Trouble
  onRetry(): void
}

/** The counter could not be reached. Says that nothing was lost, and offers to ask again. */
export function Unreached({ trouble, onRetry, ...own }: Props) {
  const { title, lead } = { ...words.unreached, ...useTrouble(trouble), ...own }
  return (
    <Semantic as="section" className="hj-empty" role="status" live="polite">
      <View className="hj-result__mark hj-result__mark--wait">
        <Icon name="warn" />
      </View>
      <Semantic as="h2" className="hj-empty__title">
        {title}
      </Semantic>
      <Semantic as="p" className="hj-empty__note">
        {lead}
      </Semantic>
      <View className="hj-empty__action">
        <Button kind="secondary" onPress={onRetry}>
          {words.unreached.retry}
        </Button>
      </View>
    </Semantic>
  )
}
