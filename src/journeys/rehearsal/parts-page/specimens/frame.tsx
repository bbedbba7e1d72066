import { useState } from 'react'
import { type Tab, useAppearance } from '@/design/appearance'
import { DemoBar } from '@/design/parts/DemoBar'
import { HelpFooter } from '@/design/parts/HelpFooter'
import { TabBar } from '@/design/parts/TabBar'
import type { Specimen } from '../specimen'

function Tabs() {
  const { fontLevel, theme } = useAppearance()
  const [tab, open] = useState<Tab>('home')
  return <TabBar current={tab} onOpen={open} fontLevel={fontLevel} theme={theme} />
}

export const frame: readonly Specimen[] = [
  { part: 'DemoBar', states: [{ shown: <DemoBar /> }] },
  { part: 'TabBar', states: [{ shown: <Tabs /> }] },
  { part: 'HelpFooter', states: [{ shown: <HelpFooter /> }] },
]
