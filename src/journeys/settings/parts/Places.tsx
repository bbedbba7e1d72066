import { useState } from 'react'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { sameProvince } from '@/domain/insured'
import { toTop } from '@/platform/scroll'
import { copy } from '../copy'
import { useSettings } from '../store'

const nation = '000000'

/** Other places whose rules may be looked at: the nation and one's own province at once, the rest when asked for. */
export function Places() {
  const [all, setAll] = useState(false)
  const regions = useSettings((settings) => settings.regions)
  const elsewhere = useSettings((settings) => settings.elsewhere)
  const own = useSettings(({ me }) => (me.state === 'ready' ? me.value.areaCode : nation))
  const lookAt = useSettings((settings) => settings.lookAt)
  if (regions.state !== 'ready') return null
  const others = regions.value.regions.filter(({ code }) => code !== (elsewhere ?? own))
  const near = others.filter(({ code }) => code === nation || sameProvince(code, own))
  const open = async (code: string) => {
    await lookAt(code === own ? null : code)
    toTop()
  }
  return (
    <CellGroup title={copy.region.choose}>
      {(all ? others : near).map(({ code, name }) => (
        <Cell key={code} title={name} onPress={() => open(code)} />
      ))}
      {!all && near.length < others.length && (
        <Cell title={copy.region.further(others.length - near.length)} onPress={() => setAll(true)} />
      )}
    </CellGroup>
  )
}
