import { Quoted } from '../../../../components/quoted.tsx'

/** `isTheirs` where it is in the person's own words. */
export type Fact = [label: string, text: string | null | undefined, isTheirs?: boolean]

/** What was a question in the form is a label here. */
const labelOf = (question: string) => question.replace(/\?$/, '')

/** What is known, line by line; what nobody has said is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, text]) => text)
        .map(([label, text, isTheirs]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{labelOf(label)}</dt>
            <dd className={`mb-1 max-w-[60ch] whitespace-pre-wrap ${isTheirs ? 'voice' : ''}`}>
              {isTheirs && text ? <Quoted words={text} /> : text}
            </dd>
          </div>
        ))}
    </dl>
  )
}
