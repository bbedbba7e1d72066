import { Semantic } from '../Semantic'

/** A few short things side by side, none of them a step and none to be pressed. */
export const DottedList = ({ lines }: { lines: readonly string[] }) => (
  <Semantic as="ul" className="hj-dots">
    {lines.map((line) => (
      <Semantic key={line} as="li" className="hj-dots__line">
        {line}
      </Semantic>
    ))}
  </Semantic>
)
