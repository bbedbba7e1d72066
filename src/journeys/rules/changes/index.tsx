import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { UnknownPlace } from '../parts/UnknownPlace'
import { useBook, useRules } from '../store'
import { waiting } from '../waiting'
import { FeeChanges } from './FeeChanges'
import { Nation } from './Nation'
import { RuleChange } from './RuleChange'
import { changesIn, feesOver } from './since'
import '../rules.scss'

/** 规定变过什么: from which day what was refused is allowed, and what a fee was the year before. */
export default page('rules/changes', function Changes({ code }) {
  const book = useBook(code)
  const lookAt = useRules((rules) => rules.look)
  const look = () => lookAt([code])
  useOnShow(look)
  const { title, heading, lead, none } = copy.changes
  const known = book.state === 'ready' ? book.value : null
  return (
    <Screen title={title} heading={known ? heading(known.name) : undefined} lead={known ? lead : undefined}>
      <Loaded of={book} retry={look} waiting={waiting} refused={() => <UnknownPlace />}>
        {(rules) => {
          const changes = changesIn(rules)
          const fees = feesOver(rules)
          return (
            <>
              {changes.map((change) => (
                <RuleChange key={`${change.matter}${change.after.from}`} of={change} />
              ))}
              <FeeChanges of={fees} />
              {changes.length + fees.length === 0 && <EmptyState title={none.title} note={none.note} />}
              <Nation />
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
})
