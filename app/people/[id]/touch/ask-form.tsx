import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { openingsUsed } from '#lib/check-ins/queries'
import { openingAfter, openingFor, openingNamed, turnOf } from '#lib/check-ins/rules'
import { languageFor } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { ActForm } from '../../../components/act-form.tsx'
import { firstName } from '../../../components/first-name.ts'
import { sendCheckInAction } from './actions.ts'
import { MessageFields } from './message-fields.tsx'

type Props = { actor: StaffActor; id: string; name: string; phone: string | null; beginning: string | undefined }

/** The lightest contact there is: a beginning in their language, one tap into the phone's own messages, one to log it. */
export async function AskForm({ actor, id, name, phone, beginning }: Props) {
  const [t, used, language] = await Promise.all([
    getTranslations('check-ins'),
    openingsUsed(actor, id),
    languageFor(actor, id),
  ])
  const theirs = await getTranslations({ locale: language, namespace: 'check-ins' })
  const last = used.at(-1)
  const asked = openingNamed(beginning)
  const opening = asked && asked !== last ? asked : openingFor(used, turnOf(id))
  const next = openingAfter(opening) === last ? openingAfter(last) : openingAfter(opening)
  const ready = `${theirs(`openings.${opening}`, { name })}\n${firstName(actor.name)}`

  return (
    <section id="ask" className="no-print mt-9" aria-labelledby="ask-heading">
      <h2 id="ask-heading" className="mb-2">
        {t('heading')}
      </h2>
      <ActForm
        action={sendCheckInAction}
        commandId={newId()}
        hidden={{ clientId: id, opening, ready }}
        label={t('heading')}
        className="flex max-w-[38rem] flex-col gap-4"
      >
        <MessageFields
          {...{ actor, id, name, phone, ready }}
          hint={t('beginning', { language })}
          another={`/people/${id}/touch?beginning=${next}#ask`}
          sentHint={t('sentHint', { name })}
        />
      </ActForm>
    </section>
  )
}
