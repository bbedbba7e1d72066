import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/design/parts/Icon'
import { Money } from '@/design/parts/Money'
import { StatusTag } from '@/design/parts/StatusTag'
import { Steps } from '@/design/parts/Steps'
import { fen } from '@/domain/money'
import { said, state } from '../copy.specimens'
import type { Specimen } from '../specimen'

const balance = fen(428653)
const { tags } = said

const icons: readonly IconName[] = [
  'home',
  'records',
  'me',
  'wallet',
  'family',
  'pay',
  'withdraw',
  'phone',
  'document',
  'person',
  'settings',
  'search',
  'lock',
  'play',
  'back',
  'chevron',
  'check',
  'cross',
  'clock',
  'warn',
  'info',
  'plus',
]

export const figures: readonly Specimen[] = [
  {
    part: 'Money',
    states: [
      { name: state.display, shown: <Money fen={balance} size="display" /> },
      { name: state.title, shown: <Money fen={balance} size="title" /> },
      {
        name: state.signed,
        shown: (
          <View className="parts-many">
            <Money fen={fen(12800)} sign tone="paid" />
            <Money fen={fen(-40000)} sign />
            <Money fen={fen(-3820)} tone="owed" />
          </View>
        ),
      },
    ],
  },
  {
    part: 'StatusTag',
    states: [
      {
        shown: (
          <View className="parts-many">
            <StatusTag tone="good">{tags.good}</StatusTag>
            <StatusTag tone="wait">{tags.wait}</StatusTag>
            <StatusTag tone="bad">{tags.bad}</StatusTag>
            <StatusTag tone="info">{tags.info}</StatusTag>
            <StatusTag tone="plain">{tags.plain}</StatusTag>
          </View>
        ),
      },
    ],
  },
  { part: 'Steps', states: [{ shown: <Steps at={2} of={4} /> }] },
  {
    part: 'Icon',
    states: [
      {
        shown: (
          <View className="parts-many">
            {icons.map((name) => (
              <View key={name} className="parts-icon">
                <Icon name={name} size="tile" tone="brand" />
                <View>{name}</View>
              </View>
            ))}
          </View>
        ),
      },
    ],
  },
]
