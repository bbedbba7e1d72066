import { useEffect, useState } from 'react'
import { Card } from '@/design/parts/Card'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Semantic } from '@/design/Semantic'
import { type SpendingKind, sharedIn } from '@/domain/family/spending'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Pills } from '../parts/Pills'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { useCame, useSharing } from '../sharing-store'
import { type BoundRelative, useFamily } from '../store'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { Report } from './Report'
import { oneSpending, SpendingMonths } from './SpendingMonths'
import { everybody, type SpendingLine, useSpending } from './store'

/** 共济消费记录: one relative's, or everybody's; and what to do about a line nobody in the family knows. */
export default page('family/spending', function Spending({ whose }) {
  const looking = useSpending((state) => state)
  const spendings = looking.whose === whose ? looking.spendings : ({ state: 'asking' } as const)
  const one = useOne(whose)
  const came = useCame('report', whose)
  const begin = useSharing((state) => state.begin)
  const [picked, setPicked] = useState<SpendingLine | null>(null)
  useOnShow(() => void looking.ask(whose))
  useEffect(begin, [begin])

  return (
    <Screen
      title={words.title}
      heading={one.bound?.maskedName}
      lead={one.bound ? copy.relations[one.bound.relation] : words.lead}
      footer={
        one.bound &&
        spendings.state === 'ready' && (
          <Report of={one.bound} picked={picked} onKeep={() => setPicked(null)} came={came} onDone={one.again} />
        )
      }
    >
      <Loaded
        of={spendings}
        retry={() => void looking.ask(whose)}
        waiting={waiting.spending}
        refused={(refusal) => <FamilyRefused refusal={refusal} />}
        empty={({ spendings: all }) => (all.length === 0 ? <EmptyState icon="wallet" {...words.empty} /> : null)}
      >
        {({ spendings: all }) => (
          <>
            {one.bound?.paused && one.bound.reportedAt && (
              <Notice tone="warn" title={words.frozen.title(one.bound.maskedName)} live="polite">
                {words.frozen.line(reportedIn(all, one.bound))}
              </Notice>
            )}
            <Records
              all={all}
              kind={looking.kind}
              named={whose === everybody}
              onKind={looking.lookAt}
              picked={one.bound?.paused ? null : picked}
              onPick={one.bound?.status === 'ACTIVE' && !one.bound.paused ? setPicked : undefined}
            />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** The one relative that is looked at, where it is one: how the binding stands decides what may be done. */
function useOne(whose: string) {
  const shown = useFamily((state) => state.binding)
  const askBinding = useFamily((state) => state.askBinding)
  const again = () => {
    if (whose !== everybody) void askBinding(whose)
  }
  useOnShow(again)
  return { bound: shown?.id === whose && shown.found.state === 'ready' ? shown.found.value : null, again }
}

interface RecordsProps {
  all: readonly SpendingLine[]
  kind: SpendingKind | null
  named: boolean
  onKind(kind: SpendingKind | null): void
  /** The one that is asked about, and how one is picked; only where one relative's are looked at and may be stopped. */
  picked: SpendingLine | null
  onPick?(line: SpendingLine): void
}

/** The spending the sharer reported, in words; null where they named none. */
function reportedIn(all: readonly SpendingLine[], { reportedSpending }: BoundRelative): string | null {
  const one = all.find(({ spendingId }) => spendingId === reportedSpending)
  return one ? oneSpending(one) : null
}

function Records({ all, kind, named, onKind, picked, onPick }: RecordsProps) {
  const kinds = [...new Set(all.map((line) => line.kind))]
  const [person, setPerson] = useState<string>(everything)
  const people = [...new Map(all.map(({ bindingId, maskedName }) => [bindingId, maskedName]))]
  const shown = all.filter(
    (line) => (kind === null || line.kind === kind) && (person === everything || line.bindingId === person),
  )
  return (
    <>
      <Card>
        <Semantic as="p">{words.total.label}</Semantic>
        <Money fen={sharedIn(shown)} size="display" />
        <Semantic as="p" className="hj-cell__note">
          {words.total.note}
        </Semantic>
      </Card>
      {people.length > 1 && (
        <Pills
          label={words.whose}
          value={person}
          options={[
            { value: everything, label: words.everybody },
            ...people.map(([bindingId, maskedName]) => ({ value: bindingId, label: maskedName })),
          ]}
          onChoose={setPerson}
        />
      )}
      {kinds.length > 1 && (
        <Pills
          label={words.what}
          value={kind ?? everything}
          options={[
            { value: everything, label: words.everything },
            ...kinds.map((one) => ({ value: one, label: words.kinds[one] })),
          ]}
          onChoose={(chosen) => onKind(chosen === everything ? null : chosen)}
        />
      )}
      <SpendingMonths
        of={shown}
        named={named}
        picked={picked}
        onPick={named ? ({ bindingId }) => void goTo('family/spending', { whose: bindingId }) : onPick}
      />
    </>
  )
}

const everything = 'EVERYTHING'
