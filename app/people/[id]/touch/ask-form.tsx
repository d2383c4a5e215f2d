import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { openingsUsed } from '#lib/check-ins/queries'
import { openingAfter, openingFor, openingNamed, turnOf } from '#lib/check-ins/rules'
import { languageFor } from '#lib/clients/queries'
import { quietUntil } from '#lib/rhythm/rules'
import { timeAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { TextField } from '../../../components/fields.tsx'
import { firstName } from '../../../components/first-name.ts'
import { Fold } from '../../../components/fold.tsx'
import { sendCheckInAction } from './actions.ts'
import { MessageBox } from './message-box.tsx'

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
  const time = timeAt(actor.now, actor.zone)
  const until = quietUntil(time)

  return (
    <section id="ask" className="no-print mt-9" aria-labelledby="ask-heading">
      <h2 id="ask-heading" className="mb-2">
        {t('heading')}
      </h2>
      {until && (
        <p className="mb-3 max-w-[38rem] rounded-soft bg-tide-mist px-4 py-3">{t('quiet', { time, until, name })}</p>
      )}
      <ActForm
        action={sendCheckInAction}
        commandId={newId()}
        hidden={{ clientId: id, opening, ready }}
        label={t('heading')}
        className="flex max-w-[38rem] flex-col gap-4"
      >
        <MessageBox
          key={ready}
          ready={ready}
          phone={phone}
          words={{
            label: t('words', { name }),
            hint: t('beginning', { language }),
            open: t('openMessages'),
            openHint: t('openHint'),
          }}
        >
          <p>
            <a href={`/people/${id}/touch?beginning=${next}#ask`} className="button button-quiet">
              {t('another')}
            </a>
          </p>
        </MessageBox>
        {!phone && (
          <p>
            {t('noPhone', { name })}{' '}
            <a href={`/people/${id}/about`} className="word-link">
              {t('addPhone')}
            </a>
          </p>
        )}
        <div>
          <Send className="button w-full sm:w-auto">{t('sentIt')}</Send>
          <p className="mt-1 text-[0.94rem] text-ink-soft">{t('sentHint', { name })}</p>
        </div>
        <Fold summary={t('otherDay')}>
          <TextField name="day" type="date" label={t('day')} initial={actor.today} max={actor.today} />
        </Fold>
      </ActForm>
    </section>
  )
}
