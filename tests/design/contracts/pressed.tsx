import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { FontSteps } from '@/design/parts/FontSteps'
import { HelpFooter } from '@/design/parts/HelpFooter'
import { Pressable } from '@/design/parts/Pressable'
import { TabBar } from '@/design/parts/TabBar'
import type { Contract } from '../contract'

const nothing = () => undefined

/** What is pressed. */
export const pressed: Record<string, Contract> = {
  Pressable: {
    says: [
      [
        <Pressable key="" className="hj-link" role="link" onPress={nothing}>
          明细
        </Pressable>,
        ['link "明细"'],
      ],
      [
        <Pressable key="" label="修改姓名" disabled onPress={nothing}>
          修改
        </Pressable>,
        ['button "修改姓名" [disabled]'],
      ],
    ],
    aims: { '.hj-link': 'any' },
    reads: [
      ['.hj-link', 'card'],
      ['.hj-link', 'page'],
    ],
  },
  Button: {
    says: [
      [
        <Button key="" onPress={nothing}>
          确认缴费 400.00 元
        </Button>,
        ['button "确认缴费 400.00 元"'],
      ],
      [
        <Button key="" busy onPress={nothing}>
          确认缴费 400.00 元
        </Button>,
        ['button "确认缴费 400.00 元" [disabled, busy]'],
      ],
      [
        <Button key="" kind="danger" disabled onPress={nothing}>
          确认清除
        </Button>,
        ['button "确认清除" [disabled]'],
      ],
    ],
    aims: { '.hj-button': 'main' },
    reads: [
      ['.hj-button--primary', '.hj-button--primary'],
      ['.hj-button--primary', '.hj-button--primary:active'],
      ['.hj-button--secondary', '.hj-button--secondary'],
      ['.hj-button--danger', '.hj-button--danger'],
      ['.hj-button--text', 'page'],
      ['.hj-button--text', 'card'],
      ['.hj-button--off', '.hj-button--off'],
    ],
    shows: [
      ['.hj-button--primary background', 'page'],
      ['.hj-button--primary background', 'card'],
    ],
  },
  ActionBar: {
    says: [
      [
        <ActionBar key="">
          <Button onPress={nothing}>继续</Button>
          <Button kind="secondary" onPress={nothing}>
            先离开
          </Button>
        </ActionBar>,
        ['button "继续"', 'button "先离开"'],
      ],
    ],
  },
  TabBar: {
    says: [
      [
        <TabBar key="" current="records" onOpen={nothing} fontLevel="standard" theme="system" />,
        ['navigation "底部导航"', 'button "首页"', 'button "办理记录" [current]', 'button "我的"'],
      ],
    ],
    aims: { '.hj-tab': 'main' },
    reads: [
      ['.hj-tab', '.hj-tabs'],
      ['.hj-tab--on', '.hj-tabs'],
    ],
  },
  HelpFooter: {
    says: [
      [
        <HelpFooter key="" />,
        ['status', 'button "字小一点" [disabled]', 'button "字大一点"', 'button "拨打 12393 医保服务热线"'],
      ],
    ],
    aims: { '.hj-help__call': 'main' },
    reads: [
      ['.hj-help__call', 'page'],
      ['.hj-help', 'page'],
    ],
  },
  FontSteps: {
    says: [[<FontSteps key="" />, ['status', 'button "字小一点" [disabled]', 'button "字大一点"']]],
    aims: { '.hj-fonts__step': 'main' },
    reads: [
      ['.hj-fonts__step', '.hj-fonts__step'],
      ['.hj-fonts__step--off', '.hj-fonts__step'],
    ],
  },
}
