import { type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react'
import { deviceOf, draftsAreOff } from './draft-device.ts'
import { DraftLine } from './draft-line.tsx'
import { openDrafts, type Typed } from './drafts.ts'
import { type DraftNews, FormDraft } from './form-draft.ts'
import { Keeping } from './keep-drafts.tsx'
import { fieldsToWriteIn } from './typed.ts'

type Asked = {
  form: RefObject<HTMLFormElement | null>
  /** Ids that tell this form from others with the same fields on the same page. */
  which: string
  isThere: boolean
  answer: { done?: string }
  touch: (isTouched: boolean) => void
}

type InForm = { taken: Typed | undefined; line: ReactNode; onInput: () => void; onSubmit: () => void }

/** Keeps what is written in a form on the device until the server has it, and puts it back where it is opened again. */
export function useDraft({ form, which, isThere, answer, touch }: Asked): InForm {
  const { account, secret } = useContext(Keeping) ?? {}
  const [news, setNews] = useState<DraftNews>({})
  const [taken, setTaken] = useState<{ typed: Typed | undefined; since: unknown }>()
  const draft = useRef<FormDraft>(undefined)
  const heard = useRef<unknown>(answer)

  // Before the next: an answer is about the form that was sent, also where it makes room for another.
  useEffect(() => {
    if (heard.current === answer) return
    heard.current = answer
    draft.current?.answered(answer.done !== undefined)
  }, [answer])

  useEffect(() => {
    draft.current = undefined
    setNews({})
    const place = form.current
    const fields = place && isThere ? fieldsToWriteIn(place) : []
    if (!place || fields.length === 0 || !account || !secret || draftsAreOff()) return
    const become = (typed: Typed | undefined) => {
      setTaken({ typed, since: heard.current })
      touch(typed !== undefined)
    }
    try {
      const name = [location.pathname, which, ...fields].join('|')
      const drafts = openDrafts(deviceOf(account, secret), name, () => opened.trouble())
      const opened = new FormDraft(place, drafts, { tell: setNews, become })
      draft.current = opened
      void opened.open()
      return () => opened.close()
    } catch {
      // This browser lets nothing be kept, which is worth a line where somebody writes.
      const tell = () => setNews({ isBlocked: true })
      place.addEventListener('input', tell)
      return () => place.removeEventListener('input', tell)
    }
  }, [account, secret, which, isThere, form, touch])

  return {
    taken: taken?.since === answer ? taken.typed : undefined,
    line: (
      <DraftLine
        news={news}
        startOver={() => draft.current?.startOver()}
        putBack={() => draft.current?.putBack()}
        show={(other) => draft.current?.show(other)}
      />
    ),
    onInput: () => draft.current?.input(),
    onSubmit: () => draft.current?.submit(),
  }
}
