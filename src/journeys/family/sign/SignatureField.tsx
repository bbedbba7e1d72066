import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { FieldError } from '@/design/parts/FieldError'
import { TextField } from '@/design/parts/TextField'
import { placeOf } from '@/design/place-of'
import { Semantic } from '@/design/Semantic'
import type { Signature } from '@/domain/family/signature'
import { copy as words } from './copy'
import { Sheet } from './Sheet'

interface Props {
  signature: Signature
  error: string | undefined
  onChange(signature: Signature): void
}

/** Where one signs: with a finger, or, for those who cannot, with the keyboard. */
export function SignatureField({ signature, error, onChange }: Props) {
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
        <Semantic as="p" className="sign-letter__small">
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
