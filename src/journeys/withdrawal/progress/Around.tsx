import { View } from '@tarojs/components'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { goTo } from '@/platform/navigate'
import { copy } from './copy'
import type { Request } from './store'

const { form, how, ways, notFound } = copy

/** The sheet a request stands on, and how the whole of it goes. */
export function Around({ of: { requestId, status } }: { of: Request }) {
  return (
    <View className="hj-off-paper">
      <CellGroup title={ways}>
        <Cell {...form} icon="document" onPress={() => void goTo('withdrawal/form', { requestId })} />
        {(status === 'REJECTED' || status === 'CANCELLED') && (
          <Cell
            title={notFound.anew.label}
            note={notFound.anew.note}
            icon="withdraw"
            onPress={() => void goTo('withdrawal/reason')}
          />
        )}
        <Cell {...how} icon="info" onPress={() => void goTo('withdrawal/how')} />
      </CellGroup>
    </View>
  )
}
