import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { StatusTag } from '@/design/parts/StatusTag'
import { spoken } from '@/design/spoken'
import { copy } from '../copy'
import type { Binding, Verdicts } from '../store'
import { allowedOf, refusedOf } from '../verdicts'
import { generations, type Kin, type Link } from './tree'
import './kin-tree.scss'

const words = copy.who.tree

interface Props {
  now: Verdicts
  bindings: readonly Binding[]
}

/** The family around oneself, by generation, each kind with its verdict. The list below it says the same, and why. */
export function KinTree({ now, bindings }: Props) {
  const can = allowedOf(now)
  const cannot = refusedOf(now).map(({ relation }) => relation)
  const named = (relations: readonly (keyof typeof copy.relations)[]) =>
    copy.listed(relations.map((relation) => copy.relations[relation]))
  const stateOf = (kin: Kin): State => {
    if (kin === 'SELF') return 'self'
    if (bindings.some(({ relation, status }) => relation === kin && status === 'ACTIVE')) return 'bound'
    return can.includes(kin) ? 'can' : 'cannot'
  }
  return (
    <Card title={words.title}>
      <View className="kin-tree" {...spoken({ role: 'img', label: words.spoken(named(can), named(cannot)) })}>
        {generations.map(({ kin, below }) => (
          <View key={kin.join()}>
            <View className="kin-tree__row">
              {kin.map((one, place) => (
                <View key={one ?? `${place}`} className="kin-tree__place">
                  {one && <Node kin={one} state={stateOf(one)} />}
                </View>
              ))}
              {kin.includes('SPOUSE') && <View className="kin-tree__pair" />}
            </View>
            {below && <Lines of={below} />}
          </View>
        ))}
      </View>
    </Card>
  )
}

type State = 'self' | 'bound' | 'can' | 'cannot'

function Node({ kin, state }: { kin: Kin; state: State }) {
  return (
    <>
      <View className={`kin-tree__disc kin-tree__disc--${state}`}>
        {kin === 'SELF' ? words.self.glyph : copy.glyphs[kin]}
      </View>
      <View className="kin-tree__name">
        {kin === 'SELF' ? words.self.name : (words.short[kin] ?? copy.relations[kin])}
      </View>
      {state === 'self' ? (
        <StatusTag tone="plain">{words.self.tag}</StatusTag>
      ) : (
        <StatusTag tone={state === 'cannot' ? 'bad' : 'good'}>
          {state === 'bound' ? words.bound : state === 'can' ? copy.who.yes : copy.who.no}
        </StatusTag>
      )}
    </>
  )
}

const strokes: Record<Link, readonly string[]> = {
  merge: ['cup', 'lower'],
  'fork-left': ['middle', 'right', 'branch'],
  straight: ['left', 'middle'],
  fork: ['upper', 'cap'],
}

const Lines = ({ of }: { of: Link }) => (
  <View className="kin-tree__lines">
    {strokes[of].map((stroke) => (
      <View key={stroke} className={`kin-tree__line kin-tree__line--${stroke}`} />
    ))}
  </View>
)
