import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { RadioList } from '@/design/parts/RadioList'
import { Unreached } from '@/design/parts/Unreached'
import type { Standing } from '../answers'
import { copy } from '../copy'
import { useTransfer } from '../store'
import '../transfer.scss'

const words = copy.start
const nation = '000000'

/** Where to: the places that have taken the person in already, and every other one when asked for. */
export function Places({ of: { enrolled, from }, missing }: { of: Standing; missing: boolean }) {
  const { draft, places, choose, askPlaces } = useTransfer((state) => state)
  const others =
    places?.state === 'ready'
      ? places.value.regions.filter(
          ({ code }) => code !== nation && code !== from && !enrolled.some((known) => known.code === code),
        )
      : []
  const options = [
    ...enrolled.map(({ code, name }) => ({ value: code, label: name, note: words.waits })),
    ...others.map(({ code, name }) => ({ value: code, label: name })),
  ]
  return (
    <View className="transfer-stack">
      {(options.length > 0 || missing) && (
        <RadioList
          name="to"
          label={words.where}
          options={options}
          value={draft.to}
          onChange={choose}
          error={missing ? words.missing : undefined}
        />
      )}
      {places?.state === 'unreached' && <Unreached trouble={places.trouble} onRetry={askPlaces} />}
      {(places === null || places.state === 'asking') && (
        <Button kind="secondary" busy={places?.state === 'asking'} onPress={askPlaces}>
          {options.length > 0 ? words.others : words.pick}
        </Button>
      )}
    </View>
  )
}
