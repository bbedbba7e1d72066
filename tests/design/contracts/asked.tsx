import { Checkbox } from '@/design/parts/Checkbox'
import { Choice } from '@/design/parts/Choice'
import { ChoiceGroup } from '@/design/parts/ChoiceGroup'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { FieldError } from '@/design/parts/FieldError'
import { FieldLabel } from '@/design/parts/FieldLabel'
import { InputBox } from '@/design/parts/InputBox'
import { RadioList } from '@/design/parts/RadioList'
import { TextField } from '@/design/parts/TextField'
import type { Contract } from '../contract'

const nothing = () => undefined

/** What is filled in. */
export const asked: Record<string, Contract> = {
  FieldLabel: {
    says: [
      [
        <FieldLabel key="" of="name">
          姓名
        </FieldLabel>,
        [],
      ],
    ],
  },
  InputBox: {
    says: [
      [
        <div key="">
          <FieldLabel of="name">姓名</FieldLabel>
          <InputBox id="name" name="name" label="姓名" kind="text" value="" invalid={false} onChange={nothing} />
        </div>,
        ['textbox "姓名"'],
      ],
    ],
    aims: { '.hj-input': 'main' },
    reads: [['.hj-input', '.hj-input']],
    shows: [
      ['.hj-input edge', 'card'],
      ['.hj-input--wrong edge', 'card'],
    ],
  },
  FieldError: {
    says: [[<FieldError key="" id="wrong" />, []]],
    reads: [
      ['.hj-wrong', 'card'],
      ['.hj-wrong', 'page'],
    ],
  },
  TextField: {
    says: [
      [
        <TextField key="" name="name" label="姓名" hint="和身份证上一样" value="" onChange={nothing} />,
        ['textbox "姓名"'],
      ],
      [
        <TextField key="" name="name" label="姓名" error="请填姓名" value="" onChange={nothing} />,
        ['textbox "姓名" [invalid]'],
      ],
    ],
    reads: [
      ['.hj-field__hint', 'card'],
      ['.hj-field__count', 'card'],
    ],
  },
  Choice: {
    says: [
      [
        <Choice key="" type="radio" name="who" label="父母" checked onChange={nothing}>
          父母
        </Choice>,
        ['radio "父母" [checked]'],
      ],
    ],
    aims: { '.hj-choice': 'main' },
    reads: [['.hj-choice__note', 'card']],
    shows: [
      ['.hj-choice__mark edge', 'card'],
      ['.hj-choice__mark--on background', 'card'],
    ],
  },
  ChoiceGroup: {
    says: [
      [
        <ChoiceGroup key="" label="他是您的什么人">
          <div />
        </ChoiceGroup>,
        ['group "他是您的什么人"'],
      ],
    ],
  },
  RadioList: {
    says: [
      [
        <RadioList
          key=""
          label="他是您的什么人"
          options={[
            { value: 'a', label: '父母', note: '包括配偶的父母' },
            { value: 'b', label: '子女' },
          ]}
          value="b"
          onChange={nothing}
        />,
        ['group "他是您的什么人"', 'radio "父母包括配偶的父母"', 'radio "子女" [checked]'],
      ],
    ],
  },
  Checkbox: {
    says: [[<Checkbox key="" label="我已看过" checked={false} onChange={nothing} />, ['checkbox "我已看过"']]],
    aims: { '.hj-choice': 'main' },
  },
  ErrorSummary: {
    says: [
      [
        <ErrorSummary key="" errors={[{ field: 'name', message: '请填姓名' }]} />,
        ['alert', 'heading 2 "有内容需要改一下"', 'button "请填姓名"'],
      ],
      [<ErrorSummary key="" errors={[]} />, []],
    ],
    aims: { '.hj-errors__line': 'any' },
    reads: [['.hj-errors__line', '.hj-errors']],
    shows: [['.hj-errors edge', 'page']],
  },
}
