import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Notice } from '@/design/parts/Notice'
import { StatusTag } from '@/design/parts/StatusTag'
import { Unheard } from '@/design/parts/Unheard'
import { Semantic } from '@/design/Semantic'
import { dayOf, formatDay } from '@/domain/calendar'
import { copy } from './copy'
import { type Consent, useConsents } from './store'

/** One purpose: what was agreed to and when, and a way back that says first what it stops. */
export function Purpose({ of }: { of: Consent }) {
  const [asked, setAsked] = useState(false)
  const last = useConsents((consents) => consents.last)
  const withdraw = useConsents((consents) => consents.withdraw)
  const { document, version, givenAt, withdrawnAt } = of
  const { title, about, stops, goesOn, none } = copy.purposes[document]
  const came = last?.document === document ? last.came : null
  const stands = givenAt !== null && withdrawnAt === null
  return (
    <Card title={title}>
      <View className="settings-lines">
        <View>
          <Tag of={of} />
        </View>
        <View>{about}</View>
        {givenAt === null && <View className="settings-small">{none}</View>}
        {givenAt !== null && (
          <View className="settings-small">
            {`${copy.given(formatDay(dayOf(givenAt)))} · ${copy.version(version)}`}
            {withdrawnAt !== null && ` · ${copy.withdrawn(formatDay(dayOf(withdrawnAt)))}`}
          </View>
        )}
        {came?.state === 'ready' && !stands && (
          <Notice tone="good" live="polite" title={copy.done(title)}>
            {stops}
          </Notice>
        )}
        {came?.state === 'refused' && <Notice tone="info">{copy.already}</Notice>}
        {stands && (asked || came?.state === 'unreached') && (
          <>
            <Semantic as="h3" className="settings-label">
              {copy.stops}
            </Semantic>
            <View>{stops}</View>
            <Semantic as="h3" className="settings-label">
              {copy.goesOn}
            </Semantic>
            <View>{goesOn}</View>
            {came?.state === 'unreached' && <Unheard {...copy.unheard} trouble={came.trouble} />}
            <Button kind="danger" onPress={() => withdraw(of)}>
              {copy.confirm}
            </Button>
            <Button kind="secondary" onPress={() => setAsked(false)}>
              {copy.keep}
            </Button>
          </>
        )}
        {stands && !asked && came?.state !== 'unreached' && (
          <View className="settings-whole">
            <Button kind="secondary" onPress={() => setAsked(true)}>
              {copy.withdraw(title)}
            </Button>
          </View>
        )}
      </View>
    </Card>
  )
}

function Tag({ of: { givenAt, withdrawnAt } }: { of: Consent }) {
  const { tags } = copy
  if (givenAt === null) return <StatusTag tone="plain">{tags.none}</StatusTag>
  return withdrawnAt === null ? (
    <StatusTag tone="good">{tags.given}</StatusTag>
  ) : (
    <StatusTag tone="plain">{tags.withdrawn}</StatusTag>
  )
}
