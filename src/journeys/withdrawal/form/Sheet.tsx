import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { Semantic } from '@/design/Semantic'
import { copy } from './copy'
import { underOf, whatOf, whoOf } from './lines'
import type { Form, Revealed } from './store'
import '../withdrawal.scss'

interface Props {
  form: Form
  revealed: Revealed | null
  onReveal(): void
  onHide(): void
}

/** The sheet itself: who, what, what was promised, and the line for the bureau. */
export function Sheet({ form, revealed, onReveal, onHide }: Props) {
  return (
    <>
      {revealed && (
        <Notice tone="info" live="polite" action={{ label: copy.reveal.hide, onPress: onHide }}>
          {copy.reveal.shown}
        </Notice>
      )}
      <Card title={copy.parts.who}>
        <SummaryList rows={whoOf(form, revealed)} />
      </Card>
      <Card title={copy.parts.what}>
        <SummaryList rows={whatOf(form)} />
      </Card>
      <Card title={copy.parts.promise}>
        <View className="withdrawal-stack">
          <Semantic as="p" className="withdrawal-line">
            {copy.promise}
          </Semantic>
          <SummaryList rows={underOf(form)} />
        </View>
      </Card>
      {!revealed && (
        <View className="hj-off-paper">
          <CellGroup>
            <Cell title={copy.reveal.title} note={copy.reveal.note} icon="lock" onPress={onReveal} />
          </CellGroup>
        </View>
      )}
      {form.invented && (
        <Notice tone="warn" title={copy.invented.title}>
          {copy.invented.reason}
        </Notice>
      )}
    </>
  )
}
