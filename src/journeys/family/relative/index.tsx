import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { BindingFacts } from '../parts/BindingFacts'
import { useBinding } from '../parts/use-binding'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { Review } from '../result/Review'
import type { BoundRelative } from '../store'
import { waiting } from '../waiting'
import { Capabilities } from './Capabilities'
import { Manage } from './Manage'
import { Standing } from './Standing'

const words = copy.relative

/** One binding: how it stands, what the money may be used for, and everything a sharer may do about it. */
export default page('family/relative', function Relative({ bindingId }) {
  const { binding, retry } = useBinding(bindingId)
  const bound = binding.state === 'ready' ? binding.value : null
  return (
    <Screen
      title={words.title}
      heading={bound?.maskedName}
      lead={bound ? copy.relations[bound.relation] : undefined}
      footer={
        bound?.status === 'ACTIVE' &&
        paysFee(bound) && (
          <ActionBar>
            <Button onPress={() => goTo('contribution/people')}>{words.pay}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={binding}
        retry={retry}
        waiting={waiting.binding}
        refused={(refusal) => <FamilyRefused refusal={refusal} />}
      >
        {(found) => (
          <>
            <Standing of={found} />
            <Review of={found} />
            {found.status === 'ACTIVE' && <Capabilities of={found} />}
            <Manage of={found} />
            <BindingFacts of={found} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** Whether a fee for this relative is worth asking for; what has no rule is answered by the fee's own page. */
const paysFee = ({ capabilities }: BoundRelative): boolean =>
  capabilities.some(({ use, may }) => use === 'RESIDENT_FEE' && may !== 'NO')
