import { View } from '@tarojs/components'
import { Choice } from '@/design/parts/Choice'
import { ChoiceGroup } from '@/design/parts/ChoiceGroup'
import { FieldError } from '@/design/parts/FieldError'
import type { SharedUse } from '@/domain/policy/pack'
import { copy as relative } from '../relative/copy'
import { copy as words } from './copy'

interface Props {
  /** What the region lists. */
  of: readonly SharedUse[]
  ticked: readonly SharedUse[]
  error?: string
  onChange(ticked: readonly SharedUse[]): void
}

/** What the money may be used for: some of what the region lists, at least one. */
export function UsesList({ of, ticked, error, onChange }: Props) {
  const tick = (use: SharedUse, on: boolean) => onChange(of.filter((one) => (one === use ? on : ticked.includes(one))))
  return (
    <ChoiceGroup label={words.uses.title} name="uses" describedBy={error ? 'uses-error' : undefined}>
      <FieldError id="uses-error">{error}</FieldError>
      <View className="hj-choices">
        {of.map((use) => (
          <Choice
            key={use}
            type="checkbox"
            name={use}
            label={relative.can.uses[use]}
            checked={ticked.includes(use)}
            invalid={Boolean(error)}
            onChange={(on) => tick(use, on)}
          >
            <View className="hj-choice__label">{relative.can.uses[use]}</View>
          </Choice>
        ))}
      </View>
    </ChoiceGroup>
  )
}
