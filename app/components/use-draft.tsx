import { type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react'
import { deviceOf, draftsAreOff } from './draft-device.ts'
import { DraftLine } from './draft-line.tsx'
import { openDrafts, type SentAs } from './drafts.ts'
import { type DraftNews, draftOf, type FormDraft } from './form-draft.ts'
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

type InForm = {
  taken: SentAs | undefined
  line: ReactNode
  onInput: () => void
  onSubmit: () => void
  /** It was saved by itself: what the form is sent as next, and how it read then. */
  savedMeanwhile: (next: SentAs, words: string) => void
}

/** Keeps what is written in a form on the device until the server has it, and puts it back where it is opened again. */
export function useDraft({ form, which, isThere, answer, touch }: Asked): InForm {
  const { account, secret } = useContext(Keeping) ?? {}
  // Both hold until the next answer, and not a moment longer.
  const [told, setTold] = useState<{ news: DraftNews; since: unknown }>()
  const [taken, setTaken] = useState<{ typed: InForm['taken']; since: unknown }>()
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
    setTold(undefined)
    const place = form.current
    const fields = place && isThere ? fieldsToWriteIn(place) : []
    if (!place || fields.length === 0 || !account || !secret || draftsAreOff()) return
    const tell = (news: DraftNews) => setTold({ news, since: heard.current })
    const become = (typed?: SentAs) => {
      setTaken({ typed, since: heard.current })
      touch(typed !== undefined)
    }
    try {
      const name = [location.pathname, which, ...fields].join('|')
      const drafts = openDrafts(deviceOf(account, secret), name, () => opened.trouble())
      const opened = draftOf(place, drafts, { tell, become })
      draft.current = opened
      void opened.open()
      return () => opened.close()
    } catch {
      // This browser lets nothing be kept, which is worth a line where somebody writes.
      const tellBlocked = () => tell({ isBlocked: true })
      place.addEventListener('input', tellBlocked)
      return () => place.removeEventListener('input', tellBlocked)
    }
  }, [account, secret, which, isThere, form, touch])

  return {
    taken: taken?.since === answer ? taken.typed : undefined,
    line: (
      <DraftLine
        news={told?.since === answer ? told.news : {}}
        startOver={() => draft.current?.startOver()}
        putBack={() => draft.current?.putBack()}
        show={(other) => draft.current?.show(other)}
      />
    ),
    onInput: () => draft.current?.input(),
    onSubmit: () => draft.current?.submit(),
    savedMeanwhile(next, words) {
      draft.current?.savedMeanwhile(words)
      setTaken({ typed: next, since: heard.current })
    },
  }
}
