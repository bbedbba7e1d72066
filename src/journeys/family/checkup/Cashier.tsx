import { Card } from '@/design/parts/Card'
import { Semantic } from '@/design/Semantic'
import { copy } from './copy'
import './checkup.scss'

const words = copy.cashier

/** The words for the cashier's, large enough to be held out to them (F-10). */
export function Cashier({ sharer }: { sharer: string }) {
  return (
    <Card title={words.title}>
      <Semantic as="p" className="cashier__say">
        {words.say}
      </Semantic>
      <Semantic as="ul" className="cashier__steps">
        {words.steps(sharer).map((step) => (
          <Semantic key={step} as="li" className="cashier__step">
            {step}
          </Semantic>
        ))}
      </Semantic>
      <Semantic as="p" className="cashier__weak">
        {words.weak}
      </Semantic>
    </Card>
  )
}
