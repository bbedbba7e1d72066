import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Pressable } from '@/design/parts/Pressable'
import { said, state } from '../copy.specimens'
import { nothing, type Specimen } from '../specimen'

export const acts: readonly Specimen[] = [
  {
    part: 'Button',
    states: [
      { name: state.primary, shown: <Button onPress={nothing}>{said.pay}</Button> },
      {
        name: state.secondary,
        shown: (
          <Button kind="secondary" onPress={nothing}>
            {said.later}
          </Button>
        ),
      },
      {
        name: state.danger,
        shown: (
          <Button kind="danger" onPress={nothing}>
            {said.clear}
          </Button>
        ),
      },
      {
        name: state.text,
        shown: (
          <Button kind="text" onPress={nothing}>
            {said.later}
          </Button>
        ),
      },
      {
        name: state.busy,
        shown: (
          <Button busy onPress={nothing}>
            {said.pay}
          </Button>
        ),
      },
      {
        name: state.off,
        shown: (
          <Button disabled onPress={nothing}>
            {said.pay}
          </Button>
        ),
      },
    ],
  },
  {
    part: 'ActionBar',
    states: [
      {
        shown: (
          <ActionBar>
            <Button onPress={nothing}>{said.pay}</Button>
            <Button kind="secondary" onPress={nothing}>
              {said.later}
            </Button>
          </ActionBar>
        ),
      },
    ],
  },
  {
    part: 'Pressable',
    states: [
      {
        shown: (
          <Pressable className="hj-link" role="link" onPress={nothing}>
            {said.more}
          </Pressable>
        ),
      },
    ],
  },
]
