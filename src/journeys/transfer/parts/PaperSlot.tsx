import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { FieldError } from '@/design/parts/FieldError'
import { StatusTag } from '@/design/parts/StatusTag'
import { placeOf } from '@/design/place-of'
import { type PhotoFault, photoFault } from '@/domain/identity/photo'
import type { TransferPaper } from '@/domain/transfer/application'
import { choosePhoto } from '@/platform/photo'
import { copy } from '../copy'
import { useTransfer } from '../store'
import '../transfer.scss'

const words = copy.form

/** One side of the card: put in, or as if, exchanged, taken out; a picture that cannot be handed in says why. */
export function PaperSlot({ paper, missing }: { paper: TransferPaper; missing: boolean }) {
  const there = useTransfer((state) => state.draft.papers.includes(paper))
  const handIn = useTransfer((state) => state.handIn)
  const takeOut = useTransfer((state) => state.takeOut)
  const [fault, setFault] = useState<PhotoFault | null>(null)
  const name = copy.papers[paper]
  const side = copy.sides[paper]
  const error = fault ? words.faults[fault] : missing && !there ? words.missing(name) : undefined

  const choose = async () => {
    const photo = await choosePhoto()
    if (!photo) return
    const wrong = photoFault(photo)
    setFault(wrong)
    if (!wrong) handIn(paper)
  }

  const simulate = () => {
    setFault(null)
    handIn(paper)
  }

  return (
    <Card title={name}>
      <View className={`transfer-stack ${placeOf(paper)}`}>
        <View className="transfer-tag">
          <StatusTag tone={there ? 'good' : 'plain'}>{there ? words.there : words.lacking}</StatusTag>
        </View>
        {error && <FieldError id={`${paper}-error`}>{error}</FieldError>}
        <Button kind="secondary" name={paper} onPress={choose}>
          {there ? words.replace(side) : words.add(side)}
        </Button>
        {!there && (
          <Button kind="text" onPress={simulate}>
            {words.simulate(side)}
          </Button>
        )}
        {there && (
          <Button kind="text" onPress={() => takeOut(paper)}>
            {words.remove(side)}
          </Button>
        )}
      </View>
    </Card>
  )
}
