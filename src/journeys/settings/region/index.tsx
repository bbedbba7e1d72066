import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton, type SkeletonPiece } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Places } from '../parts/Places'
import { Rules } from '../parts/Rules'
import { UnknownPlace } from '../parts/UnknownPlace'
import { useSettings } from '../store'
import '../settings.scss'

const matters: readonly SkeletonPiece[] = [
  { shape: 'lines', of: ['title'] },
  { shape: 'card', of: ['title', 'body', 'small', 'small'] },
  { shape: 'card', of: ['title', 'body', 'small', 'small'] },
]
const waiting = <Skeleton pieces={[{ shape: 'card', of: ['title', 'small'] }, ...matters]} />

/** 参保地与规定: the rules that hold for this person, each with where it is written; and those of other places, to look at. */
export default page('settings/region', function Region() {
  const me = useSettings((settings) => settings.me)
  const rules = useSettings((settings) => settings.rules)
  const look = useSettings((settings) => settings.look)
  useOnShow(look)
  const { title, mine, mineNote } = copy.region
  return (
    <Screen title={title}>
      <Loaded of={me} retry={look} waiting={waiting}>
        {({ areaName }) => (
          <>
            <Card title={mine(areaName)}>
              <View className="settings-small">{mineNote}</View>
            </Card>
            <Elsewhere mine={areaName} />
            <Loaded of={rules} retry={look} waiting={<Skeleton pieces={matters} />} refused={() => <UnknownPlace />}>
              {(region) => <Rules of={region} />}
            </Loaded>
            {rules.state !== 'asking' && (
              <>
                <CellGroup>
                  <Cell {...copy.region.all} onPress={() => goTo('rules/place', { code: 'mine' })} />
                  <Cell {...copy.region.two} onPress={() => goTo('settings/accounts')} />
                </CellGroup>
                <Places />
              </>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** Says that looking changes nothing, and leads back. */
function Elsewhere({ mine }: { mine: string }) {
  const elsewhere = useSettings((settings) => settings.elsewhere)
  const regions = useSettings((settings) => settings.regions)
  const lookAt = useSettings((settings) => settings.lookAt)
  if (elsewhere === null || regions.state !== 'ready') return null
  const there = regions.value.regions.find((region) => region.code === elsewhere)?.name ?? elsewhere
  return (
    <Notice tone="warn" live="polite" action={{ label: copy.region.back(mine), onPress: () => void lookAt(null) }}>
      {copy.region.elsewhere(mine, there)}
    </Notice>
  )
}
