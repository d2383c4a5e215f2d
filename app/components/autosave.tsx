'use client'

import { useContext, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { SavedMeanwhile, useShown } from './act-form.tsx'
import { type Answer, type Autosaver, autosaver, type Sent, type Told } from './autosaver.ts'
import { clockAt } from './clock-at.ts'
import { wordsIn } from './typed.ts'

type Props = {
  /** Where the form is sent while it is written. */
  to: string
  words: Record<Told['state'], string>
}

/** Inside a form: saves it by itself, and says truthfully whether the server has what stands there. */
export function Autosave({ to, words }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  const saver = useRef<Autosaver>(undefined)
  const savedMeanwhile = useContext(SavedMeanwhile)
  const tellForm = useRef(savedMeanwhile)
  const [told, tell] = useState<Told>({ state: 'untouched' })
  const answer = useShown()
  const heard = useRef(answer)

  useEffect(() => {
    tellForm.current = savedMeanwhile
  })
  useEffect(() => {
    if (heard.current === answer) return
    heard.current = answer
    saver.current?.answered(answer.done !== undefined)
  }, [answer])
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const own = autosaver({
      read: () => sentOf(form),
      send: (sent) => sendTo(to, sent),
      // At once, so that nothing is sent on a version that is no more.
      saved: ({ written, body }, { version, commandId }) => {
        const entryId = body.get('entryId')?.toString()
        flushSync(() => tellForm.current({ commandId, version: String(version), entryId }, written))
      },
      tell,
      after(ms, work) {
        const timer = setTimeout(work, ms)
        return () => clearTimeout(timer)
      },
    })
    saver.current = own
    const leave = listenTo(form, own)
    return () => {
      leave()
      own.close()
    }
  }, [to])

  const isNews = told.state !== 'untouched' && told.state !== 'unsaved' && told.state !== 'saved'
  return (
    <p ref={place} role={isNews ? 'alert' : undefined} className={isNews ? '' : 'text-[0.94rem] text-ink-soft'}>
      {words[told.state]
        .replace('{when}', told.state === 'saved' ? clockAt(Date.now()) : '')
        .replace('{why}', told.sentence ?? '')}
    </p>
  )
}

/** Writing saves; leaving waits for it. The button waits only for what is on its way. */
function listenTo(form: HTMLFormElement, saver: Autosaver) {
  let letsThrough = false
  function first(event: Event, again: () => void) {
    event.preventDefault()
    event.stopImmediatePropagation()
    void saver.flush().then(() => {
      letsThrough = true
      again()
      letsThrough = false
    })
  }
  const onInput = () => saver.input(Date.now())
  const onSubmit = (event: SubmitEvent) => {
    if (!letsThrough && !saver.isAnswered()) first(event, () => form.requestSubmit(event.submitter))
  }
  const onClick = (event: Event) => {
    const link = (event.target as Element).closest('a')
    if (link && !letsThrough && !saver.isSaved()) first(event, () => link.click())
  }
  const onHide = () => {
    if (document.visibilityState === 'hidden' && !saver.isSaved()) void saver.flush()
  }
  form.addEventListener('input', onInput)
  form.addEventListener('submit', onSubmit, true)
  form.addEventListener('click', onClick, true)
  document.addEventListener('visibilitychange', onHide)
  return () => {
    form.removeEventListener('input', onInput)
    form.removeEventListener('submit', onSubmit, true)
    form.removeEventListener('click', onClick, true)
    document.removeEventListener('visibilitychange', onHide)
  }
}

function sentOf(form: HTMLFormElement): Sent {
  const body = new FormData(form)
  for (const name of [...body.keys()]) if (name.startsWith('$')) body.delete(name)
  const filledIn = [...body].filter(([name]) => name !== 'commandId' && name !== 'version')
  const [commandId, version] = [String(body.get('commandId')), String(body.get('version'))]
  return { words: JSON.stringify(filledIn), written: wordsIn(form), commandId, version, body }
}

async function sendTo(to: string, { body }: Sent): Promise<Answer> {
  const answer = await fetch(to, { method: 'POST', body, keepalive: true })
  if (answer.ok) return (await answer.json()) as Answer
  if (answer.status === 401) return { kind: 'signed_out' }
  // What cannot be is for the button to explain; where the server only stumbled, it is tried again.
  return { kind: answer.status < 500 ? 'refused' : 'unreachable' }
}
