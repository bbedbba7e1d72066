import { Text } from '@tarojs/components'
import type { FontLevel } from '@/domain/font-level'
import type { Theme } from '@/domain/theme'
import { lookOf, type Tab } from '../appearance'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { Icon } from './Icon'
import { Pressable } from './Pressable'

interface Props {
  current: Tab
  onOpen(tab: Tab): void
  fontLevel: FontLevel
  theme: Theme
}

const tabs: readonly Tab[] = ['home', 'records', 'me']

/** The three tabs. Carries font level and theme itself: in WeChat it stands outside the page. */
export function TabBar({ current, onOpen, fontLevel, theme }: Props) {
  return (
    <Semantic as="nav" label={words.tabBar} className={`hj-tabs ${lookOf({ fontLevel, theme })}`}>
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
