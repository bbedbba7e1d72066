import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'
import { spoken } from '@/design/spoken'
import type { Relation } from '@/domain/family/relation'
import { copy } from '../copy'
import type { Binding, Verdicts } from '../store'
import { answerOf } from '../verdicts'
import { KinDetail } from './KinDetail'
import './kin-tree.scss'
import { generations, type Kin, type Link } from './tree'

const words = copy.who.tree

interface Props {
  now: Verdicts
  /** Who is bound; nobody on another day than today. */
  bindings: readonly Binding[]
  chosen: Relation | null
  onChoose(relation: Relation): void
}

/** The family around oneself, by generation, each kind with its verdict; one that is pressed says why. */
export function KinTree({ now, bindings, chosen, onChoose }: Props) {
  const shown = now.verdicts.find(({ relation }) => relation === chosen)
  return (
    <Card title={words.title}>
      <Semantic as="p" className="kin-tree__lead">
        {words.lead}
      </Semantic>
      <View className="kin-tree">
        {generations.map(({ kin, below }) => (
          <View key={kin.join()}>
            <View className="kin-tree__row">
              {kin.map((one, place) => (
                <View key={one ?? `${place}`} className="kin-tree__place">
                  {one === 'SELF' && <Self />}
                  {one && one !== 'SELF' && (
                    <Node kin={one} state={stateOf(one, now, bindings)} chosen={one === chosen} onChoose={onChoose} />
                  )}
                </View>
              ))}
              {kin.includes('SPOUSE') && <View className="kin-tree__pair" />}
              {kin.includes('UNCLE_OR_AUNT') && <View className="kin-tree__pair kin-tree__pair--left" />}
            </View>
            {below && <Lines of={below} />}
          </View>
        ))}
      </View>
      <View {...spoken({ live: 'polite' })}>{shown && <KinDetail verdict={shown} on={now.on} />}</View>
    </Card>
  )
}

type State = 'bound' | 'can' | 'cannot' | 'unknown'

function stateOf(kin: Exclude<Kin, 'SELF'>, now: Verdicts, bindings: readonly Binding[]): State {
  if (bindings.some(({ relation, status }) => relation === kin && status === 'ACTIVE')) return 'bound'
  const verdict = now.verdicts.find(({ relation }) => relation === kin)
  const answers = { YES: 'can', NO: 'cannot', UNKNOWN: 'unknown' } as const
  return verdict ? answers[answerOf(verdict)] : 'unknown'
}

const tags = {
  bound: { tone: 'good', word: words.bound },
  can: { tone: 'good', word: copy.who.yes },
  cannot: { tone: 'bad', word: copy.who.no },
  unknown: { tone: 'wait', word: copy.who.unknown },
} as const

const Self = () => (
  <View className="kin-tree__node">
    <View className="kin-tree__disc kin-tree__disc--self">{words.self.glyph}</View>
    <View className="kin-tree__name">{words.self.name}</View>
    <StatusTag tone="plain">{words.self.tag}</StatusTag>
  </View>
)

interface NodeProps {
  kin: Relation
  state: State
  chosen: boolean
  onChoose(relation: Relation): void
}

function Node({ kin, state, chosen, onChoose }: NodeProps) {
  const { tone, word } = tags[state]
  return (
    <Pressable
      className={`kin-tree__node${chosen ? ' kin-tree__node--chosen' : ''}`}
      current={chosen}
      onPress={() => onChoose(kin)}
    >
      <Semantic as="div" hidden className={`kin-tree__disc kin-tree__disc--${state}`}>
        {copy.glyphs[kin]}
      </Semantic>
      <View className="kin-tree__name">{words.short[kin] ?? copy.relations[kin]}</View>
      <StatusTag tone={tone}>{word}</StatusTag>
    </Pressable>
  )
}

const strokes: Record<Link, readonly string[]> = {
  merge: ['cup', 'lower'],
  'fork-left': ['middle', 'right', 'branch'],
  straight: ['left', 'middle'],
  fork: ['upper', 'cap'],
}

const Lines = ({ of }: { of: Link }) => (
  <View className="kin-tree__lines" {...spoken({ hidden: true })}>
    {strokes[of].map((stroke) => (
      <View key={stroke} className={`kin-tree__line kin-tree__line--${stroke}`} />
    ))}
  </View>
)
