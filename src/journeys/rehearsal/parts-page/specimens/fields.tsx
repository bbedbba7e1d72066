import { type ReactNode, useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Checkbox } from '@/design/parts/Checkbox'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { RadioList } from '@/design/parts/RadioList'
import { TextField } from '@/design/parts/TextField'
import { said, state } from '../copy.specimens'
import type { Specimen } from '../specimen'

const { name, idNumber, relation, consent } = said

/** A specimen that keeps what is done to it. */
function Kept<T>({ first, children }: { first: T; children(now: T, keep: (next: T) => void): ReactNode }) {
  const [now, keep] = useState(first)
  return <>{children(now, keep)}</>
}

const field = (value: string, error?: string) => (
  <Kept first={value}>
    {(now, keep) => (
      <TextField name="name" label={name.label} hint={name.hint} error={error} value={now} onChange={keep} />
    )}
  </Kept>
)

const list = (value: string | null, error?: string) => (
  <Kept first={value}>
    {(now, keep) => (
      <RadioList
        label={relation.label}
        options={[
          { value: 'parent', label: relation.parent, note: relation.parentNote },
          { value: 'child', label: relation.child },
        ]}
        value={now}
        onChange={keep}
        error={error}
      />
    )}
  </Kept>
)

const box = (checked: boolean, error?: string) => (
  <Kept first={checked}>
    {(now, keep) => <Checkbox label={consent.label} checked={now} onChange={keep} error={error} />}
  </Kept>
)

/** Kept back until asked for: it takes the focus when it comes. */
const summary = (
  <Kept first={0}>
    {(attempt, keep) => (
      <>
        <ErrorSummary errors={attempt > 0 ? [{ field: 'name', message: name.wrong }] : []} attempt={attempt} />
        <Button kind="secondary" onPress={() => keep(attempt + 1)}>
          {said.attempt}
        </Button>
      </>
    )}
  </Kept>
)

export const fields: readonly Specimen[] = [
  { part: 'ErrorSummary', states: [{ shown: summary }] },
  {
    part: 'TextField',
    states: [
      { name: state.empty, shown: <Card>{field('')}</Card> },
      { name: state.filled, shown: <Card>{field(name.value)}</Card> },
      {
        name: state.counted,
        shown: (
          <Card>
            <Kept first={idNumber.value}>
              {(now, keep) => (
                <TextField
                  name="id-number"
                  kind="id-number"
                  label={idNumber.label}
                  counter
                  value={now}
                  onChange={keep}
                />
              )}
            </Kept>
          </Card>
        ),
      },
      { name: state.wrong, shown: <Card>{field('', name.wrong)}</Card> },
    ],
  },
  {
    part: 'RadioList',
    states: [
      { name: state.none, shown: list(null) },
      { name: state.chosen, shown: list('parent') },
      { name: state.wrong, shown: list(null, relation.wrong) },
    ],
  },
  {
    part: 'Checkbox',
    states: [
      { name: state.none, shown: box(false) },
      { name: state.chosen, shown: box(true) },
      { name: state.wrong, shown: box(false, consent.wrong) },
    ],
  },
]
