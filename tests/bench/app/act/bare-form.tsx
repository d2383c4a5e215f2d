'use client'

import { useActionState } from 'react'
import { bareAction } from './actions.ts'

export function BareForm({ choices }: { choices: { id: string; name: string }[] }) {
  const [state, send] = useActionState(bareAction, { done: '' })
  return (
    <main>
      <p>{state.done}</p>
      <form action={send}>
        {choices.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" name="people" value={id} />
            {name}
          </label>
        ))}
        <button type="submit" name="outcome" value="met">
          Met
        </button>
      </form>
    </main>
  )
}
