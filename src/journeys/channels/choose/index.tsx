import { View } from '@tarojs/components'
import { useState } from 'react'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { type Answers, phoneSkills, reaches } from '@/domain/channels/suits'
import { errands } from '@/domain/policy/pack'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { useChannels } from '../store'
import { Advice } from './Advice'
import '../channels.scss'

const words = copy.choose

const options = {
  errand: errands.map((value) => ({ value, label: copy.errandNames[value] })),
  phone: phoneSkills.map((value) => ({ value, ...words.phones[value] })),
  reach: reaches.map((value) => ({ value, ...words.reaches[value] })),
}

/** 帮我选: three questions, then one to three channels with why. What is answered stays on the page. */
export default page('channels/choose', function Choose() {
  const look = useChannels((state) => state.look)
  const [said, setSaid] = useState<Partial<Answers>>({})
  useOnShow(look)
  const whole = isWhole(said) ? said : null
  return (
    <Screen title={words.title} heading={words.heading}>
      <RadioList
        name="errand"
        label={words.errand}
        options={options.errand}
        value={said.errand ?? null}
        onChange={(errand) => setSaid({ ...said, errand: errand as Answers['errand'] })}
      />
      <RadioList
        name="phone"
        label={words.phone}
        options={options.phone}
        value={said.phone ?? null}
        onChange={(phone) => setSaid({ ...said, phone: phone as Answers['phone'] })}
      />
      <RadioList
        name="reach"
        label={words.reach}
        options={options.reach}
        value={said.reach ?? null}
        onChange={(reach) => setSaid({ ...said, reach: reach as Answers['reach'] })}
      />
      <View className="channels-stack">{whole && <Advice to={whole} onAgain={() => setSaid({})} />}</View>
    </Screen>
  )
})

const isWhole = (said: Partial<Answers>): said is Answers => Boolean(said.errand && said.phone && said.reach)
