import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { Pressable } from '@/design/parts/Pressable'
import { copy } from './copy'
import { shipped } from './shipped'
import '../settings.scss'

const { title, note, unfold, fold, line } = copy.licences

/** Whose work it stands on: the names of packages for who asks, and half a page shorter for who does not. */
export function Licences() {
  const [open, setOpen] = useState(false)
  return (
    <Card title={title}>
      <View className="settings-small">{note}</View>
      {open && <DottedList lines={shipped.map(({ name, version, licence }) => line(name, version, licence))} />}
      <Pressable className="hj-link" onPress={() => setOpen(!open)}>
        {open ? fold : unfold}
      </Pressable>
    </Card>
  )
}
