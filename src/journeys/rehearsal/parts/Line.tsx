import { RadioList } from '@/design/parts/RadioList'
import { type LineFault, lineFaults } from '@/services/contract/rehearsal'
import { wishFor } from '@/session/visit'
import { copy } from '../copy'
import { useRehearsal } from '../store'

const { title, none, faults } = copy.line
const options = [{ value: 'none', ...none }, ...lineFaults.map((value) => ({ value, ...faults[value] }))]

/** What goes wrong between the phone and the counter from now on. */
export function Line({ fault }: { fault: LineFault | null }) {
  const attempt = useRehearsal((rehearsal) => rehearsal.attempt)
  const wish = (value: string) =>
    void attempt(async () => void (await wishFor(lineFaults.find((name) => name === value) ?? null)))
  return <RadioList label={title} name="fault" options={options} value={fault ?? 'none'} onChange={wish} />
}
