import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { maskPhone } from '@/domain/identity/mask'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { PlaceNotice } from '../application/PlaceNotice'
import { useApplication } from '../application/store'
import { stepOf, useStanding } from '../application/walk'
import { copy } from '../copy'
import { useFamily } from '../store'
import { waiting } from '../waiting'

const words = copy.check

/** 12: every answer as a row that can be changed; from here alone the bind is reached (R-W10). */
export default page('family/check', function Check() {
  const { draft, identity, examined, mend } = useApplication((state) => state)
  const me = useFamily((state) => state.me)
  const askMe = useFamily((state) => state.askMe)
  const here = useStanding('check')
  useOnShow(() => {
    mend(false)
    void askMe()
  })

  if (!here || examined?.state !== 'ready' || !draft.relation)
    return <Screen title={words.title}>{waiting.form}</Screen>
  const { maskedName, maskedIdNumber, areaName, shareable, place, waits } = examined.value
  const { to, cap, monthlyCap, uses } = draft.term
  const mine = me.state === 'ready' ? me.value : null
  const change = (page: 'family/relation' | 'family/identity' | 'family/terms' | 'family/consent' | 'family/sign') => ({
    label: copy.change,
    onPress() {
      mend(true)
      void goTo(page)
    },
  })
  const { rows } = words
  return (
    <Screen
      title={words.title}
      step={stepOf('check')}
      heading={words.heading}
      lead={words.lead}
      footer={
        <ActionBar>
          <Button onPress={() => goTo('family/verify')}>{words.confirm(maskedName)}</Button>
        </ActionBar>
      }
    >
      <Card title={words.who}>
        <SummaryList
          rows={[
            { label: rows.relation, value: copy.relations[draft.relation], change: change('family/relation') },
            { label: rows.name, value: maskedName, change: change('family/identity') },
            identity.document
              ? { label: rows.document, value: maskedIdNumber, change: change('family/identity') }
              : { label: rows.idNumber, value: copy.idNumber(maskedIdNumber), change: change('family/identity') },
            {
              label: rows.phone,
              value: identity.usesMyPhone ? words.myPhone(mine?.maskedPhone ?? '') : maskPhone(identity.phone),
              change: change('family/identity'),
            },
            { label: rows.area, value: areaName },
            { label: rows.consent, value: words.agreed, change: change('family/consent') },
            { label: rows.signature, value: words.signed, change: change('family/sign') },
            ...(mine ? [{ label: rows.payer, value: mine.maskedName }] : []),
          ]}
        />
      </Card>
      <Card title={words.terms}>
        <SummaryList
          rows={[
            { label: rows.to, value: to ? words.until(formatDay(to)) : words.open, change: change('family/terms') },
            { label: rows.cap, value: cap ? words.yuan(formatYuan(cap)) : words.free, change: change('family/terms') },
            {
              label: rows.monthlyCap,
              value: monthlyCap ? words.yuan(formatYuan(monthlyCap)) : words.free,
              change: change('family/terms'),
            },
            {
              label: rows.uses,
              value: uses ? copy.listed(uses.map((use) => copy.uses[use])) : words.allUses,
              change: change('family/terms'),
            },
          ]}
        />
      </Card>
      <PlaceNotice of={place} />
      {waits && (
        <Notice tone="warn" title={words.waits.title}>
          {words.waits.note}
        </Notice>
      )}
      <Card title={words.effect}>{words.effects(formatYuan(cap ?? shareable), cap !== null)}</Card>
    </Screen>
  )
})
