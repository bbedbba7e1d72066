import { Text } from '@tarojs/components'
import { Semantic } from '@/design/Semantic'
import '../channels.scss'

/** What to do, one after another. */
export const NumberedSteps = ({ steps }: { steps: readonly string[] }) => (
  <Semantic as="ol" className="channels-steps">
    {steps.map((step, place) => (
      <Semantic key={step} as="li" className="channels-step">
        <Text className="channels-step__number">{`${place + 1}.`}</Text>
        <Text className="channels-step__words">{step}</Text>
      </Semantic>
    ))}
  </Semantic>
)
