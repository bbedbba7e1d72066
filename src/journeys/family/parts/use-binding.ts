import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { useFamily } from '../store'

/** One binding by its id, asked for whenever its page is looked at; and the family it belongs to, for what it may be used for. */
export function useBinding(bindingId: string) {
  const shown = useFamily((state) => state.binding)
  const members = useFamily((state) => state.members)
  const askBinding = useFamily((state) => state.askBinding)
  const askMembers = useFamily((state) => state.askMembers)
  const retry = () => {
    void askBinding(bindingId)
    void askMembers()
  }
  useOnShow(retry)
  return {
    // Drawn once both have answered, or what the money may be used for would push the rest down.
    binding: shown?.id === bindingId && members.state !== 'asking' ? shown.found : asking,
    members: members.state === 'ready' ? members.value : null,
    retry,
  }
}
