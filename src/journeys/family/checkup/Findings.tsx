import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { StatusTag } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'
import { goTo } from '@/platform/navigate'
import { copy, type Fix } from './copy'
import type { Checked } from './store'
import { saidOf } from './words'
import './checkup.scss'

type Found = Checked['findings'][number]

/** What stands in the way first, each with what to do about it; then what must be asked; then everything that is well. */
export function Findings({ of: { bindingId, findings } }: { of: Checked }) {
  const within = (state: Found['state']) => findings.filter((finding) => finding.state === state)
  return (
    <>
      {(['BAD', 'ASK'] as const).map((state) =>
        within(state).map((finding) => <Trouble key={finding.check} of={finding} bindingId={bindingId} />),
      )}
      <CellGroup title={copy.groups.GOOD}>
        {within('GOOD').map((finding) => (
          <Cell
            key={finding.check}
            title={copy.checks[finding.check]}
            note={saidOf(finding).line}
            tag={<StatusTag tone="good">{copy.tags.GOOD}</StatusTag>}
          />
        ))}
      </CellGroup>
    </>
  )
}

const tones = { BAD: 'bad', ASK: 'wait', GOOD: 'good' } as const

function Trouble({ of, bindingId }: { of: Found; bindingId: string }) {
  const { callHotline } = useAppearance()
  const { line, fix } = saidOf(of)
  const ways: Record<Fix, () => void> = {
    limit: () => void goTo('family/limit', { bindingId }),
    balance: () => void goTo('balance/overview'),
    members: () => void goTo('family/members'),
    start: () => void goTo('family/start'),
    wallet: () => void goTo('wallet/overview'),
    people: () => void goTo('contribution/people'),
    '12393': () => callHotline('12393'),
  }
  return (
    <Card>
      <StatusTag tone={tones[of.state]}>{copy.tags[of.state]}</StatusTag>
      <Semantic as="h2" className="checkup__title">
        {copy.checks[of.check]}
      </Semantic>
      <Semantic as="p">{line}</Semantic>
      {of.citation && (
        <View className="checkup__grounds">
          <Citation citation={of.citation} />
        </View>
      )}
      {fix && (
        <View className="checkup__fix">
          <Button kind="secondary" onPress={ways[fix.to]}>
            {fix.label}
          </Button>
        </View>
      )}
    </Card>
  )
}
