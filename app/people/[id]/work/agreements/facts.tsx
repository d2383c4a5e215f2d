export type Fact = [label: string, text: string | null | undefined]

/** What was a question in the form is a label here. */
const labelOf = (question: string) => question.replace(/\?$/, '')

/** What is known, line by line; what nobody has said is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{labelOf(label)}</dt>
            <dd className="mb-1 max-w-[60ch] whitespace-pre-wrap">{text}</dd>
          </div>
        ))}
    </dl>
  )
}
