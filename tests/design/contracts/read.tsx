import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { DemoBar } from '@/design/parts/DemoBar'
import { Icon } from '@/design/parts/Icon'
import { Money } from '@/design/parts/Money'
import { Screen } from '@/design/parts/Screen'
import { StatusTag } from '@/design/parts/StatusTag'
import { Steps } from '@/design/parts/Steps'
import { SummaryList } from '@/design/parts/SummaryList'
import { Timeline } from '@/design/parts/Timeline'
import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import type { Contract } from '../contract'

const nothing = () => undefined

/** What is read, some of it also pressed. */
export const read: Record<string, Contract> = {
  Screen: {
    says: [
      [
        <Screen key="" title="余额" footer={<div />} />,
        [
          'button "返回"',
          'heading 1 "余额"',
          'main',
          'status',
          'button "字小一点" [disabled]',
          'button "字大一点"',
          'button "拨打 12393 医保服务热线"',
        ],
      ],
      [
        <Screen key="" title="给家人缴费" heading="要缴多少" step={{ at: 2, of: 4 }} tab="home" />,
        [
          'main',
          'heading 1 "要缴多少"',
          'status',
          'button "字小一点" [disabled]',
          'button "字大一点"',
          'button "拨打 12393 医保服务热线"',
          'navigation "底部导航"',
          'button "首页" [current]',
          'button "办理记录"',
          'button "我的"',
        ],
      ],
    ],
    aims: { '.hj-nav__back': 'any' },
    reads: [
      ['.hj-screen', '.hj-screen'],
      ['.hj-intro__lead', 'page'],
      ['.hj-steps', 'page'],
    ],
  },
  DemoBar: { says: [[<DemoBar key="" />, []]], reads: [['.hj-demo', '.hj-demo']] },
  Card: {
    says: [
      [
        <Card key="" title="个人账户可用余额" action={{ label: '明细', onPress: nothing }} />,
        ['heading 2 "个人账户可用余额"', 'link "明细"'],
      ],
    ],
    reads: [
      ['ink', '.hj-card'],
      ['ink', '.hj-card--sunken'],
      ['ink-quiet', '.hj-card--sunken'],
    ],
    shows: [['action', '.hj-card']],
  },
  Cell: {
    says: [
      [<Cell key="" title="参保地" value="长沙市" />, []],
      [<Cell key="" title="家庭共济" note="已绑定 3 人" onPress={nothing} />, ['button "家庭共济已绑定 3 人"']],
    ],
    aims: { '.hj-cell': 'main' },
    reads: [
      ['.hj-cell__note', 'card'],
      ['.hj-cell__value', 'card'],
      ['.hj-tile', '.hj-tile'],
    ],
  },
  CellGroup: {
    says: [
      [
        <CellGroup key="" title="您可以这样办">
          <Cell title="打电话" onPress={nothing} />
        </CellGroup>,
        ['heading 2 "您可以这样办"', 'button "打电话"'],
      ],
    ],
    reads: [['ink', '.hj-group__cells']],
  },
  SummaryList: {
    says: [
      [
        <SummaryList key="" rows={[{ label: '姓名', value: '周*国', change: { label: '修改', onPress: nothing } }]} />,
        ['button "修改姓名"'],
      ],
    ],
    reads: [['.hj-summary__label', 'card']],
  },
  Money: {
    says: [
      [<Money key="" fen={fen(428653)} />, ['text "4286元5角3分"']],
      [<Money key="" fen={fen(-40000)} sign />, ['text "负400元"']],
    ],
    reads: [
      ['.hj-money--paid', 'card'],
      ['.hj-money--owed', 'card'],
    ],
  },
  StatusTag: {
    says: [
      [
        <StatusTag key="" tone="bad">
          不可以
        </StatusTag>,
        [],
      ],
    ],
    reads: ['plain', 'good', 'wait', 'bad', 'info'].map((tone) => [`.hj-tag--${tone}`, `.hj-tag--${tone}`]),
  },
  Steps: { says: [[<Steps key="" at={2} of={4} />, []]], reads: [['.hj-steps', 'page']] },
  Icon: { says: [[<Icon key="" name="clock" size="tile" />, []]], shows: [['.hj-tile color', '.hj-tile']] },
  Citation: {
    says: [
      [<Citation key="" citation={{ title: '通知', tier: 'T3', status: 'CONFIRMED', from: day('2024-12-09') }} />, []],
    ],
    reads: [
      ['.hj-cite', 'card'],
      ['.hj-cite', 'sunken'],
      ['.hj-cite', 'page'],
    ],
  },
  Timeline: {
    says: [
      [
        <Timeline
          key=""
          items={[
            { state: 'done', title: '扣款' },
            { state: 'todo', title: '入库' },
          ]}
        />,
        ['list', 'listitem', 'listitem'],
      ],
    ],
    reads: [['.hj-track__note', 'card']],
    shows: [
      ['.hj-track__stop--done .hj-track__mark background', 'card'],
      ['.hj-track__stop--now .hj-track__mark color', '.hj-track__stop--now .hj-track__mark'],
      ['.hj-track__stop--failed .hj-track__mark color', '.hj-track__stop--failed .hj-track__mark'],
      ['.hj-track__mark edge', 'card'],
    ],
  },
}
