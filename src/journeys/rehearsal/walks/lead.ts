import * as v from 'valibot'
import { restartAt, restartWith } from '@/platform/navigate'
import { addressOf, readParams } from '@/routes/params'
import type { ParamsOf, RouteName } from '@/routes/table'
import type { Counter } from '@/services/contract/desks'
import { counter } from '@/services/counter'
import { draftOf } from '@/session/draft'
import { answered } from '@/session/loadable'
import { restartScenario } from '@/session/visit'
import { walkTo } from '@/session/walk'
import { fillIn } from '@/session/walk-filled'
import { walks } from './catalogue'
import { type Form, forms } from './forms'
import type { Step } from './step'

let before: Promise<unknown> = Promise.resolve()

/**
 * Leads to a step of a walk: opens its scenario as far as it has come, fills in what the person has filled in, and shows the
 * page. Whatever was done by hand before is put back to what the step says. False where there is no such step, and nothing is
 * changed. One after the other, so that two steps asked for at once never mix.
 */
export function lead(id: string, at: number): Promise<boolean> {
  const led = before.then(() => show(id, at))
  before = led.catch(() => undefined)
  return led
}

/** Goes to a step of a walk, from a page of the rehearsal. */
export const openStep = (walk: string, step: number): Promise<void> => restartAt('rehearsal/walk', { walk, step })

async function show(id: string, at: number): Promise<boolean> {
  const steps = walks[id] ?? []
  const step = steps[at - 1]
  const params = step && readParams(step.route, texts(step.params))
  if (!step || !params) return false
  const { caption, notice, fault, minutes, stage, route } = step
  const address = addressOf(route, params)
  await restartScenario(stage ? `${id}.${stage}` : id, {
    fault,
    minutes,
    async prepare() {
      const fill = await filled(counter, step)
      return () => {
        fill()
        walkTo({ id, at, of: steps.length, address, caption, notice: [...notice] })
      }
    },
  })
  await restartWith<RouteName>(route, params as ParamsOf<RouteName>)
  return true
}

/** What puts a step's form down as it was filled in. */
async function filled({ family }: Counter, { form }: Step): Promise<() => void> {
  if (!form) return () => undefined
  const { drafts, relative, payee, signed }: Form = forms[form]
  const about = relative && { relation: relative.relation, name: relative.name, idNumber: relative.idNumber }
  const examined = about && relative.asked ? await answered(family.precheck(about)) : null
  return () => {
    for (const [errand, draft] of Object.entries(drafts)) draftOf(errand, v.unknown(), null).keep(draft)
    fillIn({
      ...(relative && {
        relative: { identity: identityOf(relative), examined, signature: relative.signed ? signature : null },
      }),
      ...(payee && { payee }),
      ...(signed && { signature }),
    })
  }
}

/** What a walk signs with: two strokes, and nobody's name. */
const signature = { kind: 'DRAWN', strokes: '120,160 420,90 700,190;300,60 320,260' } as const

const identityOf = ({ name, idNumber, phone }: NonNullable<Form['relative']>) => ({
  name,
  idNumber,
  phone,
  usesMyPhone: phone === '',
})

const texts = (params: Step['params'] = {}) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
