import { operations } from '@mock/http/operations'
import * as v from 'valibot'
import { sampleOf } from './sample'

test.each(operations.map(({ name, operation }) => [name, operation] as const))(
  '%s: the sample is one the contract takes',
  (_, { ask }) => {
    expect(v.safeParse(ask, sampleOf(ask)).issues).toBeUndefined()
  },
)
