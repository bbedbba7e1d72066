import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { DottedList } from '@/design/parts/DottedList'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from './copy'
import { Licences } from './Licences'
import { appVersion, contractVersion } from './shipped'
import '../settings.scss'

/** 关于: what is true here and what is invented, which versions, and whose work it stands on. */
export default page('settings/about', function About() {
  const { version, real, invented, walk } = copy
  return (
    <Screen title={copy.title} heading={copy.heading} lead={copy.lead}>
      <Notice tone="info">{copy.not}</Notice>
      <Card title={invented.title}>
        <DottedList lines={invented.lines} />
      </Card>
      <Card title={real.title}>
        <DottedList lines={real.lines} />
      </Card>
      <Card title={version.title}>
        <SummaryList
          rows={[
            { label: version.app, value: appVersion },
            { label: version.contract, value: contractVersion },
          ]}
        />
      </Card>
      {process.env.BACKEND !== 'http' && (
        <CellGroup>
          <Cell title={walk.title} note={walk.note} onPress={() => goTo('rehearsal/scenarios')} />
        </CellGroup>
      )}
      <Licences />
    </Screen>
  )
})
