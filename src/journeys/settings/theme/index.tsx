import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { themes } from '@/domain/theme'
import { page } from '@/entrance/page'
import { chooseTheme, useTheme } from '@/session/appearance'
import { copy } from '../copy'

/** 深色与浅色: the page itself is the sample, and so is the native bar above it. */
export default page('settings/theme', function ThemePage() {
  const theme = useTheme()
  const { title, pick, choices, now } = copy.theme
  return (
    <Screen title={title}>
      <RadioList
        label={pick}
        name="theme"
        options={themes.map((value) => ({ value, ...choices[value] }))}
        value={theme}
        onChange={(value) => {
          const chosen = themes.find((known) => known === value)
          if (chosen) chooseTheme(chosen)
        }}
      />
      <Notice tone="info">{now}</Notice>
    </Screen>
  )
})
