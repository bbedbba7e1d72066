import { Card } from '@/design/parts/Card'
import { fontLevels } from '@/domain/font-level'
import { themes } from '@/domain/theme'
import { chooseFontLevel, chooseTheme, useFontLevel, useTheme } from '@/session/appearance'
import { copy } from '../copy'
import { Pills } from './Pills'

const { level, theme } = copy.look

/** How every page is drawn from now on: the size of its words, light or dark. */
export function Look() {
  return (
    <>
      <Card title={level.title}>
        <Pills
          label={level.title}
          of={fontLevels}
          words={level.words}
          value={useFontLevel()}
          onChoose={chooseFontLevel}
        />
      </Card>
      <Card title={theme.title}>
        <Pills label={theme.title} of={themes} words={theme.words} value={useTheme()} onChoose={chooseTheme} />
      </Card>
    </>
  )
}
