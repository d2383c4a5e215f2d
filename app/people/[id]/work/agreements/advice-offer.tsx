import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Offer } from '#lib/follow-along/rules/advice'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { dayWords } from '../../../../components/day-words.ts'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { noteAdviceAction, takeBackAdviceAction } from './actions.ts'
import { type Job, jobWords } from './job-words.ts'

const ANSWERS = ['offered', 'planned', 'not_wished'] as const

type Props = { actor: StaffActor; id: string; name: string; job: Job; offer: Offer | undefined }

/** Has advice been offered? A question that stands quietly where nobody has noted it, answered in one tap. */
export async function AdviceOffer({ actor, id, name, job, offer }: Props) {
  const [f, t, days, words] = await Promise.all([
    getTranslations('follow-along'),
    getTranslations('follow-along.advice'),
    dayWords(actor.today),
    jobWords(actor.today),
  ])
  const occasion = offer?.occasion ?? 'before_start'
  const passed = offer?.day && offer.day <= actor.today ? 'yes' : 'no'
  const day = offer?.day ? days.short(offer.day) : ''
  const question = t('offer', { occasion, name, job: words.name(job), day, passed })
  return (
    <UndoableForm
      action={noteAdviceAction}
      undo={{ action: takeBackAdviceAction, field: 'adviceId', label: f('undo') }}
      commandId={newId()}
      hidden={{ clientId: id, placementId: job.id, occasion, offeredOn: actor.today }}
      shows={offer !== undefined}
      label={question}
      byButton
      className="no-print my-4 border-harbour border-l-4 pl-4"
    >
      <p className="mb-2 max-w-[60ch]">{question}</p>
      <div className="flex flex-wrap items-center gap-2">
        {ANSWERS.map((state) => (
          <Send key={state} name="state" value={state} className="button">
            {t(`offerButtons.${state}`)}
          </Send>
        ))}
        <a href={`/people/${id}/work/agreements?advice=${job.id}#note-advice`} className="button button-quiet">
          {t('offerHeld')}
        </a>
      </div>
    </UndoableForm>
  )
}
