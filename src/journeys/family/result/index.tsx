import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo, switchTo } from '@/platform/navigate'
import { copy } from '../copy'
import { BindingFacts } from '../parts/BindingFacts'
import { Uses } from '../parts/Uses'
import { useBinding } from '../parts/use-binding'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { waiting } from '../waiting'
import { copy as own } from './copy'
import { Outcome } from './Outcome'
import { Review } from './Review'

const words = copy.result

/** 14: what came of it, from the counter's books: a reload or an old link tells the same (R-J05). */
export default page('family/result', function Result({ bindingId }) {
  const { binding, members, retry } = useBinding(bindingId)
  const active = binding.state === 'ready' && binding.value.status === 'ACTIVE'
  const rejected = binding.state === 'ready' && binding.value.status === 'REJECTED'
  return (
    <Screen
      title={words.title}
      footer={
        binding.state === 'ready' && (
          <ActionBar>
            {active && <Button onPress={() => goTo('contribution/people')}>{words.pay}</Button>}
            <Button kind="secondary" onPress={() => goTo('family/start')}>
              {rejected ? own.rejected.again : words.another}
            </Button>
            <Button kind="text" onPress={() => switchTo('home')}>
              {words.home}
            </Button>
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
        {(bound) => (
          <>
            <Outcome of={bound} />
            <Review of={bound} />
            {active && members && <Uses title={words.uses} of={members} />}
            <BindingFacts of={bound} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})
