'use client'

import { useEffect, useState } from 'react'
import { search } from '#lib/caseload/rules'
import { type Choice, ChoiceField } from '../components/fields.tsx'
import { FindBox } from '../components/find-box.tsx'

export type Pickable = Choice & { searchName: string; isFolded: boolean }
type Words = { people: string; find: string; noneNamed: string; ended?: string }
type Props = { people: Pickable[]; chosen: string[]; words: Words }

/** Fewer than this are seen at a glance. */
const A_GLANCE = 9

/** Who it was. Finding a name happens in the browser, and needs a script; whoever is chosen stays in sight. */
export function PeopleField({ people, chosen, words }: Props) {
  const [typed, setTyped] = useState<string>()
  useEffect(() => setTyped(''), [])
  const found = search(people, typed ?? '')
  const out = people.filter((person) => !found.includes(person))
  const ended = new Set(people.filter(({ isFolded }) => isFolded).map(({ value }) => value))
  return (
    <div>
      {typed !== undefined && people.length >= A_GLANCE && (
        <FindBox label={words.find} typed={typed} onType={setTyped} />
      )}
      <ChoiceField
        name="people"
        label={words.people}
        choices={[...found, ...out]}
        initial={chosen}
        hidden={new Set(out.map(({ value }) => value))}
        folded={words.ended && !typed ? { values: ended, summary: words.ended } : undefined}
        inColumns
        several
      />
      <p role="status" className="empty:hidden">
        {found.length === 0 && words.noneNamed}
      </p>
    </div>
  )
}
