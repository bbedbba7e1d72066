import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Relatives } from '../parts/Relatives'
import { Season } from '../parts/Season'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { useContribution } from '../store'
import { waiting } from '../waiting'

const words = copy.people
const bind = () => void goTo('family/start')

/** 选人: who can be paid for this year, who has been, and who cannot and why. */
export default page('contribution/people', function PeoplePage() {
  const people = useContribution((state) => state.people)
  const year = useContribution((state) => state.year)
  const askPeople = useContribution((state) => state.askPeople)
  const remind = useContribution((state) => state.remind)
  useOnShow(() => void askPeople(year))

  const refused = people.state === 'refused'
  const several = people.state === 'ready' && people.value.people.filter(({ state }) => state === 'PAYABLE').length > 1
  const nobody = people.state === 'ready' && people.value.people.length === 0
  return (
    <Screen
      title={copy.title}
      step={refused ? undefined : { at: 1, of: 4 }}
      heading={refused ? undefined : words.heading}
      lead={refused ? undefined : words.lead}
      footer={
        people.state === 'ready' &&
        !nobody && (
          <ActionBar>
            {several && (
              <Button kind="secondary" onPress={() => goTo('contribution/sitting', { year: people.value.year })}>
                {words.several}
              </Button>
            )}
            <Button kind={several ? 'text' : 'secondary'} onPress={bind}>
              {words.another}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={people}
        retry={() => void askPeople(year)}
        waiting={waiting.people}
        refused={(refusal) => <ContributionRefused refusal={refusal} />}
        empty={(value) =>
          value.people.length === 0 ? (
            <EmptyState
              icon="family"
              title={words.none.title}
              note={words.none.note}
              action={{ label: words.none.action, onPress: bind }}
            />
          ) : null
        }
      >
        {(value) => (
          <>
            <Season people={value} onYear={(chosen) => void askPeople(chosen)} onRemind={remind} />
            <Relatives people={value} />
            <CellGroup>
              <Cell
                title={words.lapsed.title}
                note={words.lapsed.note}
                onPress={() => void goTo('contribution/waiting-period')}
              />
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})
