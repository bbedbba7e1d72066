import { useEffect, useState } from 'react'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { Unknown } from '@/entrance/wrong-door'
import { copy } from '../copy'
import { lead } from '../walks/lead'

/** The way to a step of a walk: nothing is seen here but that it is being opened. */
export default page('rehearsal/walk', function Walk({ walk, step }) {
  const [lost, setLost] = useState(false)
  useEffect(() => {
    let left = false
    lead(walk, step).then((led) => !led && !left && setLost(true))
    return () => {
      left = true
    }
  }, [walk, step])
  if (lost) return <Unknown what="walk" />
  return (
    <Screen title={copy.walk.title} heading={copy.walk.leading(step)}>
      <Skeleton />
    </Screen>
  )
})
