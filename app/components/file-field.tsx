'use client'

import { useState } from 'react'
import { Around, type Common, useField } from './field-parts.tsx'

type FileProps = Common & { accept: string; most: number; tooLarge: string }

/**
 * A file from the device. The browser forgets it where a form comes back, so it is chosen again. One that is too large is said to
 * be so at once, and not only after it has been sent.
 */
export function FileField({ name, label, hint, accept, most, tooLarge }: FileProps) {
  const field = useField(name, [], hint)
  const [isTooLarge, setTooLarge] = useState(false)
  const problem = isTooLarge ? tooLarge : field.problem
  return (
    <div className="field" data-problem={problem && true}>
      <label htmlFor={field.id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        key={field.fresh}
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[problem && `${field.id}-problem`, hint && `${field.id}-hint`].filter(Boolean).join(' ')}
        onChange={({ currentTarget }) => {
          const size = currentTarget.files?.[0]?.size ?? 0
          setTooLarge(size > most)
          if (size > most) currentTarget.value = ''
        }}
        className="input file:mr-3 file:rounded-soft file:border-0 file:bg-harbour-mist file:px-3 file:py-1.5 file:text-harbour"
      />
      <Around {...field} problem={problem} hint={hint} />
    </div>
  )
}
