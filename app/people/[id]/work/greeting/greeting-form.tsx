import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { turnOf } from '#lib/check-ins/rules'
import { languageFor } from '#lib/clients/queries'
import type { TitledMoment } from '#lib/placements/known-moments'
import { greetingsOfPerson } from '#lib/placements/queries/moments'
import { beginningAfter, beginningFor, isBeginning, occasionOf } from '#lib/placements/rules/greetings'
import { newId } from '#lib/shared/ids'
import { firstName } from '../../../../components/first-name.ts'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { MessageFields } from '../../touch/message-fields.tsx'
import { greetAction, takeBackGreetingAction } from '../actions.ts'

type Props = {
  actor: StaffActor
  id: string
  name: string
  phone: string | null
  moment: TitledMoment
  beginning: string | undefined
  back: string
}

/** A beginning in their language, to make one's own; one tap into the phone's own messages, one to log it. */
export async function GreetingForm({ actor, id, name, phone, moment, beginning: asked, back }: Props) {
  const [t, sent, language] = await Promise.all([
    getTranslations('placements'),
    greetingsOfPerson(actor, id),
    languageFor(actor, id),
  ])
  const theirs = await getTranslations({ locale: language, namespace: 'placements' })
  const used = sent.map((one) => one.beginning)
  const occasion = occasionOf(moment.kind)
  const beginning = asked && isBeginning(occasion, asked) ? asked : beginningFor(occasion, used, turnOf(id))
  const next = beginningAfter(occasion, beginning, used)
  const ready = `${theirs(`beginnings.${beginning}`, { name })}\n${firstName(actor.name)}`

  return (
    <section className="no-print" aria-label={t('greeting.title', { name })}>
      <UndoableForm
        action={greetAction}
        undo={{ action: takeBackGreetingAction, field: 'greetingId', label: t('greeting.takeBack') }}
        commandId={newId()}
        hidden={{ clientId: id, about: moment.about, beginning, ready }}
        draft={moment.about}
        label={t('greeting.title', { name })}
        className="flex max-w-[38rem] flex-col gap-4"
      >
        <MessageFields
          {...{ actor, id, name, phone, ready }}
          hint={t('greeting.beginning', { language, name })}
          another={`/people/${id}/work/greeting?about=${moment.about}&beginning=${next}`}
          sentHint={t('greeting.sentHint', { name })}
        />
      </UndoableForm>
      <p className="mt-6">
        <a href={back} className="word-link">
          {t('greeting.back')}
        </a>
      </p>
    </section>
  )
}
