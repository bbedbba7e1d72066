import { Refused } from '@/design/parts/Refused'
import { notice } from './copy'

/** The counter asks for a wording this app has not got: nobody is shown another one to agree to. */
export const Newer = () => {
  const { title, reason, reopen, window } = notice.newer
  return <Refused title={title} reason={reason} next={[reopen, window]} />
}
