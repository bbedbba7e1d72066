import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from './copy'
import { Purpose } from './Purpose'
import { useConsents } from './store'
import '../settings.scss'

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'card', of: ['title', 'body', 'body', 'button'] },
      { shape: 'card', of: ['title', 'body', 'body', 'button'] },
    ]}
  />
)

/** 同意和授权: one purpose a card, each of which may be taken back (PIPL 14–16). */
export default page('settings/consents', function Consents() {
  const list = useConsents((consents) => consents.list)
  const look = useConsents((consents) => consents.look)
  useOnShow(look)
  const { title, lead, sensitive, members } = copy
  return (
    <Screen title={title} lead={lead}>
      <Loaded of={list} retry={look} waiting={waiting}>
        {({ consents }) => (
          <>
            {consents.map((consent) => (
              <Purpose key={consent.document} of={consent} />
            ))}
            <Card title={sensitive.title}>
              <View>{sensitive.about}</View>
            </Card>
            <CellGroup>
              <Cell {...members} onPress={() => goTo('family/members')} />
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})
