import { View } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import { useAppearance } from '../appearance'
import { Semantic } from '../Semantic'
import { Icon, type IconName } from './Icon'

interface Props {
  tone: 'good' | 'wait' | 'bad' | 'plain'
  title: string
  lines?: readonly string[]
  children?: ReactNode
}

const marks: Record<Props['tone'], IconName> = { good: 'check', wait: 'clock', bad: 'cross', plain: 'info' }

/**
 * What came of it. Its words are read out when they change, so a page keeps one panel and changes what it says;
 * a phone in WeChat is felt when it comes out well.
 */
export function ResultPanel({ tone, title, lines = [], children }: Props) {
  const { wechatPage } = useAppearance()
  const good = tone === 'good'
  useEffect(() => {
    if (good) wechatPage?.nudge()
  }, [good, wechatPage])
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
