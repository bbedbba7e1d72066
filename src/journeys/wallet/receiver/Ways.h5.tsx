import { Button } from '@/design/parts/Button'
import { copy } from './copy'

/** How the page comes to the relative: a browser forwards nothing, so it is told in a message. */
export const Ways = ({ onCopy }: { onCopy(): Promise<void> }) => <Button onPress={onCopy}>{copy.copyText}</Button>

/** What goes out, in a word: nobody's name either way. */
export const aside = copy.aside.printed
