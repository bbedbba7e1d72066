import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import type { WalletState } from '../answers'
import { copy } from '../copy'
import { Sendings } from '../parts/Sendings'
import { Standing } from '../parts/Standing'
import { WalletRefused } from '../refusals/WalletRefused'
import { useWallet } from '../store'
import { waiting } from '../waiting'
import { Told } from './Told'

const words = copy.overview

/** 医保钱包: whether it is open, for whom, until when, and what has been sent. */
export default page('wallet/overview', function Overview() {
  const state = useWallet((wallet) => wallet.state)
  const earlier = useWallet((wallet) => wallet.earlier)
  const look = useWallet((wallet) => wallet.look)
  useOnShow(() => void look())
  const refused = state.state === 'refused'
  const settled = earlier === null || earlier.state === 'ready'

  return (
    <Screen
      title={copy.title}
      heading={refused ? undefined : words.heading}
      lead={refused ? undefined : words.lead}
      footer={state.state === 'ready' && settled && next(state.value)}
    >
      <Loaded
        of={state}
        retry={() => void look()}
        waiting={waiting.overview}
        refused={(refusal) => <WalletRefused refusal={refusal} />}
      >
        {(value) => (
          <>
            <Told of={value} />
            <Standing of={value} />
            <CellGroup>
              <Cell title={words.both.title} note={words.both.note} />
              <Cell title={words.card.title} note={words.card.note} onPress={() => goTo('wallet/receiver')} />
            </CellGroup>
            <Sendings of={value.sendings} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** The one thing to do next; nothing where nothing can be done now. */
function next({ notNow }: WalletState) {
  if (notNow && notNow.code !== 'WALLET_NOT_OPENED') return null
  return (
    <ActionBar>
      {notNow ? (
        <Button onPress={() => goTo('wallet/open')}>{words.open}</Button>
      ) : (
        <Button onPress={() => goTo('wallet/send')}>{words.send}</Button>
      )}
    </ActionBar>
  )
}
