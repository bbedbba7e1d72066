import { useState } from 'react'
import type { Signature } from '@/domain/signature'
import { Button } from '../parts/Button'
import { FieldError } from '../parts/FieldError'
import { TextField } from '../parts/TextField'
import { placeOf } from '../place-of'
import { Semantic } from '../Semantic'
import { copy as words } from './copy'
import type { PenOn } from './pen'
import { Sheet } from './Sheet'
import './signature.scss'

interface Props {
  signature: Signature
  error: string | undefined
  penOn: PenOn
  onChange(signature: Signature): void
}

/** Where one signs: with a finger, or, for those who cannot, with the keyboard. */
export function SignatureField({ signature, error, penOn, onChange }: Props) {
  const [wiped, setWiped] = useState(0)
  if (signature.kind === 'TYPED')
    return (
      <>
        <TextField
          name="signature"
          label={words.type.label}
          hint={words.type.hint}
          error={error}
          value={signature.name}
          maxLength={50}
          onChange={(name) => onChange({ kind: 'TYPED', name })}
        />
        <Semantic as="p" className="hj-sheet-note">
          {words.type.note}
        </Semantic>
        <Button kind="text" onPress={() => onChange({ kind: 'DRAWN', strokes: '' })}>
          {words.toDraw}
        </Button>
      </>
    )
  const wipe = () => {
    setWiped(wiped + 1)
    onChange({ kind: 'DRAWN', strokes: '' })
  }
  return (
    <Semantic as="section" label={words.draw.label} className="hj-field">
      <Semantic as="div" className="hj-field__label">
        {words.draw.label}
      </Semantic>
      <Semantic as="div" className="hj-field__hint">
        {words.draw.hint}
      </Semantic>
      <FieldError id="signature-error">{error}</FieldError>
      <Sheet
        label={words.draw.sheet}
        className={placeOf('signature')}
        wiped={wiped}
        penOn={penOn}
        onChange={(strokes) => onChange({ kind: 'DRAWN', strokes })}
      />
      {signature.strokes !== '' && (
        <Button kind="text" onPress={wipe}>
          {words.draw.wipe}
        </Button>
      )}
      <Button kind="text" onPress={() => onChange({ kind: 'TYPED', name: '' })}>
        {words.toType}
      </Button>
    </Semantic>
  )
}
