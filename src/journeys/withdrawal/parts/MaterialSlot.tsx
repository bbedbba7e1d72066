import { View } from '@tarojs/components'
import { useId } from 'react'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { FieldError } from '@/design/parts/FieldError'
import { StatusTag } from '@/design/parts/StatusTag'
import { placeOf } from '@/design/place-of'
import { copy } from '../copy'
import '../withdrawal.scss'

interface Props {
  materialId: string
  /** Its number in the list, from 1: what the buttons call it. */
  place: number
  name: string
  provided: boolean
  onHandIn(): void
  error?: string
}

const said = copy.materials

/** One paper: there or not there, and the way to hand it in or hand in another. Opens no camera. */
export function MaterialSlot({ materialId, place, name, provided, onHandIn, error }: Props) {
  const id = useId()
  return (
    <Card title={said.material(place, name)}>
      <View className={`withdrawal-stack ${placeOf(materialId)}`}>
        <View className="withdrawal-tag">
          <StatusTag tone={provided ? 'good' : 'plain'}>{provided ? said.provided : said.missing}</StatusTag>
        </View>
        {error && <FieldError id={`${id}error`}>{error}</FieldError>}
        <Button kind="secondary" name={materialId} onPress={onHandIn}>
          {provided ? said.replace(place) : said.provide(place)}
        </Button>
      </View>
    </Card>
  )
}
