import { View } from '@tarojs/components'
import { useState } from 'react'
import { AppearanceProvider, lookOf, useAppearance } from '@/design/appearance'
import { Screen } from '@/design/parts/Screen'
import { Semantic } from '@/design/Semantic'
import { type FontLevel, fontLevels } from '@/domain/font-level'
import { page } from '@/entrance/page'
import { copy } from './copy'
import { Hung } from './parts/Hung'
import { Pills } from './parts/Pills'
import type { Specimen } from './specimen'
import { acts } from './specimens/acts'
import { fields } from './specimens/fields'
import { figures } from './specimens/figures'
import { frame } from './specimens/frame'
import { known } from './specimens/known'
import { rows } from './specimens/rows'
import { told } from './specimens/told'
import { waiting } from './specimens/waiting'
import './parts-page.scss'

type Kind = keyof typeof copy.kinds

const specimens: Record<Kind, readonly Specimen[]> = { acts, rows, figures, fields, told, waiting, known, frame }
const kinds = Object.keys(specimens) as Kind[]

/** 部件样张: what pages are made of, as it is in this very app: every part, every state, light over dark. */
export default page('rehearsal/parts', function PartsPage() {
  const appearance = useAppearance()
  const [fontLevel, chooseFontLevel] = useState<FontLevel>(appearance.fontLevel)
  const [kind, chooseKind] = useState<Kind>('acts')
  const { title, lead, level, levels } = copy
  return (
    <Screen title={title} lead={lead}>
      <Pills label={level} of={fontLevels} words={levels} value={fontLevel} onChoose={chooseFontLevel} />
      <Pills<Kind> label={copy.kind} of={kinds} words={copy.kinds} value={kind} onChoose={chooseKind} />
      {(['light', 'dark'] as const).map((theme) => (
        // Without WeChat around it: nothing here may scroll the page or make the phone tremble.
        <AppearanceProvider
          key={`${theme}${kind}`}
          value={{ ...appearance, fontLevel, theme, chooseFontLevel, wechatPage: undefined }}
        >
          <View className={`parts-wall ${lookOf({ fontLevel, theme })}`}>
            <Semantic as="h2" className="parts-wall__title">
              {copy.themes[theme]}
            </Semantic>
            {specimens[kind].map((specimen) => (
              <Hung key={specimen.part} {...specimen} />
            ))}
          </View>
        </AppearanceProvider>
      ))}
    </Screen>
  )
})
