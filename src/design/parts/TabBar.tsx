import { Text } from '@tarojs/components'
import type { FontLevel } from '@/domain/font-level'
import type { Tab } from '../appearance'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { Icon } from './Icon'
import { Pressable } from './Pressable'

interface Props {
  current: Tab
  onOpen(tab: Tab): void
  fontLevel: FontLevel
}

const tabs: readonly Tab[] = ['home', 'records', 'me']

/** The three tabs. Carries the font level itself: in WeChat it stands outside the page. */
export function TabBar({ current, onOpen, fontLevel }: Props) {
  return (
    <Semantic as="nav" label={words.tabBar} className={`hj-tabs level-${fontLevel}`}>
      {tabs.map((tab) => (
        <Pressable
          key={tab}
          className={`hj-tab${tab === current ? ' hj-tab--on' : ''}`}
          current={tab === current}
          onPress={() => onOpen(tab)}
        >
          <Icon name={tab} />
          <Text className="hj-tab__name">{words.tabs[tab]}</Text>
        </Pressable>
      ))}
    </Semantic>
  )
}
