import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import { said, state } from '../copy.specimens'
import { nothing, type Specimen } from '../specimen'

const { balance, due, grounds, family, summary } = said
const change = { label: summary.change, onPress: nothing }

export const rows: readonly Specimen[] = [
  {
    part: 'Card',
    states: [
      {
        name: `${state.plain}，${state.more}`,
        shown: (
          <Card title={balance.title} action={{ label: said.detail, onPress: nothing }}>
            <View>{balance.text}</View>
          </Card>
        ),
      },
      {
        name: state.attention,
        shown: (
          <Card tone="attention" title={due.title}>
            <View>{due.text}</View>
          </Card>
        ),
      },
      {
        name: state.sunken,
        shown: (
          <Card>
            <Card tone="sunken" title={grounds.title}>
              <View>{grounds.text}</View>
            </Card>
          </Card>
        ),
      },
    ],
  },
  {
    part: 'Cell',
    states: [
      {
        shown: (
          <CellGroup title={family.title}>
            <Cell icon="family" title={family.title} note={`${state.icon}，${family.note}`} onPress={nothing} />
            <Cell title={family.title} value={family.value} onPress={nothing} />
            <Cell
              title={family.title}
              note={state.tagged}
              tag={<StatusTag tone="good">{family.tag}</StatusTag>}
              onPress={nothing}
            />
            <Cell title={family.title} note={state.row} value={family.value} />
          </CellGroup>
        ),
      },
    ],
  },
  {
    part: 'SummaryList',
    states: [
      {
        shown: (
          <Card>
            <SummaryList
              rows={[
                { label: summary.insured[0] ?? '', value: summary.insured[1] ?? '', change },
                { label: summary.year[0] ?? '', value: summary.year[1] ?? '' },
                { label: summary.due[0] ?? '', value: summary.due[1] ?? '', strong: true },
              ]}
            />
          </Card>
        ),
      },
    ],
  },
]
