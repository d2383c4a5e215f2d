import type { EmployerContactShown } from '#lib/employers/queries/history'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../components/act-form.tsx'
import { POINT } from '../../components/point.ts'
import { doEmployerStepAction, undoEmployerStepAction } from '../actions.ts'
import type { ContactWords } from '../contact-words.ts'

type Props = {
  contact: EmployerContactShown & { visit: number | null }
  employerId: string
  words: ContactWords
  heading: string
}

/** One visit, call or letter. */
export function HistoryEntry({ contact, employerId, words, heading }: Props) {
  const { t, facts } = words
  const { id, visit, client, whoWent, fitsWish, learned, takenBackAt, takenBackBecause } = contact
  const withdrawn = takenBackAt !== null
  return (
    <li className="border-line border-b py-3">
      <h3>
        <a href={`/employers/${employerId}/contacts/${id}`} className="row-link">
          {heading}
        </a>
        {visit !== null && <span className="font-normal text-ink-soft">&nbsp;· {t('visit', { number: visit })}</span>}
      </h3>
      <div className={withdrawn ? 'line-through' : undefined}>
        <p className="text-[0.94rem] text-ink-soft">{facts(contact)}</p>
        {client && (
          <p>
            <a href={`/people/${client.id}`} className="word-link">
              {t(`wentLine.${whoWent}`, { name: client.name })}
            </a>
            {fitsWish !== null && `${POINT}${t('fits', { fits: fitsWish ? 'yes' : 'no' })}`}
          </p>
        )}
        {learned && <p className="max-w-[60ch] whitespace-pre-wrap">{learned}</p>}
      </div>
      {withdrawn ? (
        <p>{t('withdrawnLine', { because: takenBackBecause ?? '' })}</p>
      ) : (
        <NextStep contact={contact} words={words} />
      )}
    </li>
  )
}

/** What was promised, by when, and whether it is done. */
function NextStep({ contact, words: { t, stepDay } }: { contact: EmployerContactShown; words: ContactWords }) {
  const { id, nextStep, nextDay, nextDoneAt, isOurs } = contact
  if (!nextStep) return null
  const isDone = nextDoneAt !== null
  return (
    <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <p className="min-w-0">
        {isDone ? t('stepIsDone', { step: nextStep }) : t('nextStepLine', { step: nextStep })}
        {!isDone && <span className="text-ink-soft">&nbsp;· {stepDay(nextDay)}</span>}
      </p>
      <div className="no-print">
        <ActForm
          action={doEmployerStepAction}
          commandId={newId()}
          hidden={{ contactId: id }}
          shows={isOurs && !isDone}
          label={`${t('stepDone')}: ${nextStep}`}
        >
          <Send className="button">{t('stepDone')}</Send>
        </ActForm>
        <ActForm
          action={undoEmployerStepAction}
          commandId={newId()}
          hidden={{ contactId: id }}
          shows={isOurs && isDone}
          label={`${t('stepUndo')}: ${nextStep}`}
        >
          <Send className="button button-quiet">{t('stepUndo')}</Send>
        </ActForm>
      </div>
    </div>
  )
}
