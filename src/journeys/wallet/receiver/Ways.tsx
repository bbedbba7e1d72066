import { Button } from '@/design/parts/Button'
import { Forward } from '@/design/parts/Forward'
import { copy } from './copy'

/** How the page comes to the relative: forwarded as it is, or told in a message. */
export const Ways = ({ onCopy }: { onCopy(): Promise<void> }) => (
  <>
    <Forward>{copy.forward}</Forward>
    <Button kind="secondary" onPress={onCopy}>
      {copy.copyText}
    </Button>
  </>
)

/** What goes out, in a word: nobody's name either way. */
export const aside = copy.aside.forwarded
