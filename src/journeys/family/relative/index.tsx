import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { BindingFacts } from '../parts/BindingFacts'
import { Uses } from '../parts/Uses'
import { useBinding } from '../parts/use-binding'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { waiting } from '../waiting'

const words = copy.relative

/** One binding: who it is, what the money may be used for, and how it is ended. */
export default page('family/relative', function Relative({ bindingId }) {
  const { binding, members, retry } = useBinding(bindingId)
  const bound = binding.state === 'ready' ? binding.value : null
  const active = bound?.status === 'ACTIVE'
  return (
    <Screen
      title={words.title}
      heading={bound?.maskedName}
      lead={bound ? copy.relations[bound.relation] : undefined}
      footer={
        active && (
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
            <BindingFacts of={found} />
            {active && members && <Uses title={words.uses} of={members} />}
            {active && (
              <CellGroup>
                <Cell {...words.unbind} />
              </CellGroup>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
