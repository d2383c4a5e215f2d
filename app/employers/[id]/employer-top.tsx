import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { EmployerShown } from '#lib/employers/queries'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../components/act-form.tsx'
import { dayWords } from '../../components/day-words.ts'
import { callTo, unbroken } from '../../components/phone.ts'
import { POINT } from '../../components/point.ts'
import { putBackEmployerAction } from '../actions.ts'

/** Who this is, how one gets there, and what they look for. */
export async function EmployerTop({ actor, employer }: { actor: StaffActor; employer: EmployerShown }) {
  const [t, days] = await Promise.all([getTranslations('employers'), dayWords(actor.today)])
  const { sector, town, address, phone, email, website, looksFor, words, takenBackAt } = employer
  const place = [sector && sector !== 'other' && t(`sectors.${sector}`), address, town].filter(Boolean).join(POINT)
  return (
    <header>
      <h1>{employer.name}</h1>
      {place && <p className="mt-1 text-ink-soft">{place}</p>}
      <p className="mt-1 flex flex-wrap gap-x-5">
        {phone && (
          <a href={callTo(phone)} className="line-link">
            {unbroken(phone)}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className="word-link inline-block break-all py-2.5">
            {email}
          </a>
        )}
        {website && (
          <a href={website} rel="noreferrer" className="word-link inline-block break-all py-2.5">
            {website.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
          </a>
        )}
      </p>
      {looksFor && (
        <div className="mt-2 max-w-[60ch]">
          <h2 className="text-base">{t('looksFor')}</h2>
          <p className="whitespace-pre-wrap">{looksFor}</p>
        </div>
      )}
      {words && <p className="mt-2 max-w-[60ch] whitespace-pre-wrap text-ink-soft">{words}</p>}
      {takenBackAt && (
        <p className="mt-3">
          {t('takenBackLine', { name: employer.takenBackByName, day: days.inText(dayAt(takenBackAt, actor.zone)) })}
        </p>
      )}
      <ActForm
        action={putBackEmployerAction}
        commandId={newId()}
        hidden={{ employerId: employer.id }}
        shows={takenBackAt !== null}
        label={t('putBack')}
        className="mt-3"
      >
        <Send className="button">{t('putBack')}</Send>
      </ActForm>
    </header>
  )
}
