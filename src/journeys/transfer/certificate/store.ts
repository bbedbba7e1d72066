import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { transfer } from '@/services/contract/transfer'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

interface Certified {
  readonly certificate: Asked<typeof transfer.certificate>
  ask(): Promise<void>
}

const createCertificateStore = (counter: Counter) =>
  createStore<Certified>()((set, get) => ({
    certificate: asking,
    async ask() {
      if (get().certificate.state === 'unreached') set({ certificate: asking })
      const answer = await answered(counter.transfer.certificate({}))
      set({ certificate: stillKnown(get().certificate, answer) })
    },
  }))

/** 参保凭证 of whoever stands at the counter. */
export const useCertificate = journeyStore(createCertificateStore)
