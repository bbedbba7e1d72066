import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Semantic } from '../Semantic'
import { Icon, type IconName } from './Icon'

interface Props {
  tone: 'good' | 'wait' | 'bad' | 'plain'
  title: string
  lines?: readonly string[]
  children?: ReactNode
}

const marks: Record<Props['tone'], IconName> = { good: 'check', wait: 'clock', bad: 'cross', plain: 'info' }

/** What came of it. Its words are read out when they change, so a page keeps one panel and changes what it says. */
export function ResultPanel({ tone, title, lines = [], children }: Props) {
  return (
    <Semantic as="section" className="hj-result">
      <View className={`hj-result__mark hj-result__mark--${tone}`}>
        <Icon name={marks[tone]} />
      </View>
      <Semantic as="div" role="status" live="polite">
        <Semantic as="h2" className="hj-result__title">
          {title}
        </Semantic>
        {lines.map((line) => (
          <Semantic key={line} as="p" className="hj-result__line">
            {line}
          </Semantic>
        ))}
      </Semantic>
      {children && <View className="hj-result__more">{children}</View>}
    </Semantic>
  )
}
