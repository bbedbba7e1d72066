import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { Unheard } from '@/design/parts/Unheard'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { copy as shared } from '../copy'
import { useOrderOf } from '../order-store'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { waiting } from '../waiting'
import { Conditions } from './Conditions'
import { copy } from './copy'
import { Footer } from './Footer'
import { headlineOf } from './headline'
import type { Undoing } from './store'
import { useUndoing } from './use-undoing'
import '../contribution.scss'

/** 撤回或撤销: whether one order can be taken back, every condition of it as it stands now, and the act. Only the act changes anything. */
export default page('contribution/undo', function Undo({ orderId }) {
  const { undoing, ask } = useUndoing(orderId)
  const { open, revoke, refusal, trouble, silent } = useOrderOf(orderId)
  const known = undoing.state === 'ready' ? undoing.value : null
  const headline = known && headlineOf(known)

  const takeBack = async () => {
    await open(orderId)
    await revoke()
    await ask()
  }

  return (
    <Screen
      title={copy.title}
      heading={headline?.heading}
      lead={headline?.lead}
      footer={known && <Footer key={known.may} of={known} onRevoke={takeBack} onAgain={ask} />}
    >
      {trouble && <Unheard trouble={trouble} />}
      {silent && known && (
        <Notice tone="warn" title={copy.silent.title} live="assertive">
          {copy.silent.reason}
        </Notice>
      )}
      <Loaded
        of={undoing}
        retry={() => void ask()}
        waiting={waiting.undo}
        refused={(no) => <ContributionRefused refusal={no} />}
      >
        {(value) => <Weighed of={value} refusal={refusal ?? value.refusal} />}
      </Loaded>
    </Screen>
  )
})

/** Everything there is to weigh, and where to go when it cannot be taken back. */
function Weighed({ of: undoing, refusal }: { of: Undoing; refusal: Undoing['refusal'] }) {
  const { callHotline } = useAppearance()
  const { orderId, maskedName, relation, year, amount, citation, kind, hurried, conditions, status } = undoing
  const waits =
    conditions.some(({ state }) => state === 'WAITING') && !conditions.some(({ state }) => state === 'FAILED')
  const { about, more } = copy
  const taken = status === 'SUBMITTED' || status === 'PROCESSING' || status === 'SUCCEEDED'
  return (
    <>
      {hurried && (
        <Notice tone="info" title={copy.hurried.title}>
          {copy.hurried.reason}
        </Notice>
      )}
      {taken && <Conditions of={undoing} />}
      {taken && refusal && !waits && !hurried && <ContributionRefused refusal={refusal} />}
      <Card title={about.title}>
        <SummaryList
          rows={[
            { label: about.who, value: shared.person(maskedName, relation) },
            { label: about.year, value: shared.ofYear(year) },
            { label: about.amount, value: shared.yuan(formatYuan(amount)), strong: true },
          ]}
        />
      </Card>
      {taken && citation && !(refusal && !waits) && (
        <Card title={copy.grounds}>
          <Citation citation={citation} />
          {kind === 'reversal' && <View className="contribution-cites contribution-quiet">{copy.invented}</View>}
        </Card>
      )}
      <CellGroup title={more.title}>
        {status === 'SUCCEEDED' && (
          <Cell
            title={more.refund}
            note={more.refundNote}
            onPress={() => void goTo('contribution/refund', { orderId })}
          />
        )}
        <Cell title={more.progress} onPress={() => void replaceWith('contribution/progress', { orderId })} />
        <Cell title={more.ask} note={more.askNote} onPress={() => callHotline('12366')} />
      </CellGroup>
    </>
  )
}
