import { View } from '@tarojs/components'
import { useId } from 'react'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Checkbox } from '@/design/parts/Checkbox'
import { FieldError } from '@/design/parts/FieldError'
import { StatusTag } from '@/design/parts/StatusTag'
import { placeOf } from '@/design/place-of'
import { copy } from '../copy'
import type { Material } from '../stage'
import '../withdrawal.scss'

interface Props {
  material: Material
  /** Its number in the list, from 1: what the buttons call it. */
  place: number
  provided: boolean
  /** A written commitment stands for it. */
  pledged: boolean
  /** What is said of the picture just chosen. */
  photo?: string
  onChoose(): Promise<void>
  /** Hands in a made-up picture, for whoever only looks at the rehearsal. */
  onHandIn(): void
  onTakeBack?(): void
  onPledge?(pledged: boolean): void
  error?: string
}

const said = copy.materials

/** One paper: there, not there, or not needed; a photograph of it, chosen, exchanged or taken out again; or a commitment in its stead. */
export function MaterialSlot({ material, place, provided, pledged, photo, error, ...on }: Props) {
  const id = useId()
  const { materialId, name, waived } = material
  if (waived === 'SHARED')
    return (
      <Card title={said.material(place, name)}>
        <View className="withdrawal-stack">
          <View className="withdrawal-tag">
            <StatusTag tone="good">{said.shared}</StatusTag>
          </View>
          <View className="withdrawal-quiet">{said.sharedNote}</View>
        </View>
      </Card>
    )
  const mayPledge = waived === 'PLEDGE' && on.onPledge !== undefined
  return (
    <Card title={said.material(place, name)}>
      <View className={`withdrawal-stack ${placeOf(materialId)}`}>
        <View className="withdrawal-tag">
          <StatusTag tone={provided || pledged ? 'good' : 'plain'}>
            {provided ? said.provided : pledged ? said.pledged : said.missing}
          </StatusTag>
        </View>
        {photo && <View className="withdrawal-quiet">{photo}</View>}
        {mayPledge && <View className="withdrawal-quiet">{said.pledgeNote}</View>}
        {error && <FieldError id={`${id}error`}>{error}</FieldError>}
        <Button kind="secondary" name={materialId} onPress={on.onChoose}>
          {provided ? said.chooseOther(place) : said.choose(place)}
        </Button>
        <Button kind="text" onPress={on.onHandIn}>
          {provided ? said.replace(place) : said.provide(place)}
        </Button>
        {provided && on.onTakeBack && (
          <Button kind="text" onPress={on.onTakeBack}>
            {said.remove(place)}
          </Button>
        )}
        {mayPledge && !provided && (
          <Checkbox
            name={`pledge-${materialId}`}
            label={said.pledge(name)}
            checked={pledged}
            onChange={(promised) => on.onPledge?.(promised)}
          />
        )}
      </View>
    </Card>
  )
}
