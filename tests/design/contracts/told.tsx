import { DottedList } from '@/design/parts/DottedList'
import { EmptyState } from '@/design/parts/EmptyState'
import { ProgressSkeleton, StepUpSkeleton } from '@/design/parts/ErrandSkeletons'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Skeleton } from '@/design/parts/Skeleton'
import { StepUp } from '@/design/parts/StepUp'
import { StepUpCode } from '@/design/parts/StepUpCode'
import { StepUpFace } from '@/design/parts/StepUpFace'
import { StepUpTrouble } from '@/design/parts/StepUpTrouble'
import { UnderTick } from '@/design/parts/UnderTick'
import { Unheard } from '@/design/parts/Unheard'
import { Unreached } from '@/design/parts/Unreached'
import type { Contract } from '../contract'

const nothing = () => undefined
const later = async () => undefined
const locked = { title: '填错的次数太多了', reason: '没有扣款。' }
const asking = { onFace: later, onCode: later, onAgain: later }
const code = { maskedPhone: '138****0001', rehearsalCode: '246810', onCode: later, onAgain: later }
const marks = (tones: string[], of: string): [string, string][] =>
  tones.map((tone) => [`.hj-${of}--${tone} color`, `.hj-${of}--${tone}`])

/** What the app says of itself: results, refusals, waiting. */
export const told: Record<string, Contract> = {
  Notice: {
    says: [
      [
        <Notice key="" tone="warn" title="当心" action={{ label: '怎么撤回', onPress: nothing }}>
          那是骗局。
        </Notice>,
        ['button "怎么撤回"'],
      ],
    ],
    aims: { '.hj-link': 'any' },
    reads: ['info', 'warn', 'error', 'good'].map((tone) => [`.hj-notice--${tone}`, `.hj-notice--${tone}`]),
  },
  Unheard: {
    says: [
      [<Unheard key="" title="还不知道办了没有" line="没有扣款。" />, []],
      [<Unheard key="" trouble={{ why: 'BUSY', seconds: 5 }} />, []],
    ],
  },
  UnderTick: {
    says: [[<UnderTick key="">如果已经在别处缴过，请不要再缴。</UnderTick>, []]],
    reads: [['.hj-under-tick', 'card']],
  },
  DottedList: { says: [[<DottedList key="" lines={['缴费', '看病']} />, ['list', 'listitem', 'listitem']]] },
  ErrandSkeletons: {
    says: [
      [<ProgressSkeleton key="" />, ['status']],
      [<StepUpSkeleton key="" />, ['status']],
    ],
  },
  Refused: {
    says: [
      [
        <Refused key="" title="不能支取" reason="没有这一条。" next={[{ label: '打电话问', onPress: nothing }]} />,
        ['heading 2 "不能支取"', 'heading 2 "您可以这样办"', 'button "打电话问"'],
      ],
    ],
    reads: [
      ['.hj-refused__reason', 'card'],
      ['ink', '.hj-refused__grounds'],
    ],
  },
  ResultPanel: {
    says: [
      [<ResultPanel key="" tone="good" title="缴费成功" lines={['400.00 元']} />, ['status', 'heading 2 "缴费成功"']],
    ],
    reads: [['.hj-result__line', '.hj-result']],
    shows: marks(['good', 'wait', 'bad', 'plain'], 'result__mark'),
  },
  EmptyState: {
    says: [
      [
        <EmptyState key="" title="今年还没有明细" action={{ label: '看去年的', onPress: nothing }} />,
        ['button "看去年的"'],
      ],
    ],
    reads: [['.hj-empty__note', '.hj-empty']],
  },
  Skeleton: { says: [[<Skeleton key="" pieces={[{ shape: 'rows' }]} />, ['status']]] },
  Loaded: {
    says: [
      [
        <Loaded key="" of={{ state: 'asking' }} retry={nothing}>
          {nothing}
        </Loaded>,
        ['status'],
      ],
      [
        <Loaded key="" of={{ state: 'unreached' }} retry={nothing}>
          {nothing}
        </Loaded>,
        ['status', 'heading 2 "没有连上医保柜台"', 'button "再试一次"'],
      ],
    ],
  },
  Unreached: {
    says: [[<Unreached key="" onRetry={nothing} />, ['status', 'heading 2 "没有连上医保柜台"', 'button "再试一次"']]],
  },
  StepUp: {
    says: [
      [
        <StepUp
          key=""
          {...asking}
          error={null}
          challenge={{ state: 'ready', value: { challengeId: '1', methods: ['FACE', 'SMS'], ...code } }}
        />,
        ['textbox "短信验证码"', 'button "确认是本人"', 'button "改用人脸核验（模拟）"'],
      ],
    ],
  },
  StepUpCode: {
    says: [[<StepUpCode key="" {...code} error={null} />, ['textbox "短信验证码"', 'button "确认是本人"']]],
  },
  StepUpFace: {
    says: [
      [<StepUpFace key="" onFace={later} onAgain={later} error={null} />, ['button "模拟完成人脸核验"']],
      [<StepUpFace key="" onFace={later} onAgain={later} error="TOO_MANY_TRIES" />, ['button "重新开始核验"']],
    ],
  },
  StepUpTrouble: { says: [[<StepUpTrouble key="" error="TOO_MANY_TRIES" locked={locked} />, []]] },
}
