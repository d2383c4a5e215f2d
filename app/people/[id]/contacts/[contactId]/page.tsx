import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { contactWithHistory } from '#lib/contacts/queries'
import { OUTCOMES } from '#lib/contacts/rules'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { choicesOf } from '../../../../components/choices.ts'
import { dayWords } from '../../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { correctContactAction, withdrawContactAction } from '../../../../log/actions.ts'
import { ContactDetails } from '../../../../log/contact-details.tsx'
import { openPerson } from '../../open-person.ts'
import { EarlierVersion } from './earlier-version.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contacts'))('contact') }
}

export default async function ContactPage({ params }: { params: Promise<{ id: string; contactId: string }> }) {
  const { actor, id } = await openPerson(params, 'contact')
  const { contactId } = await params
  const [contact, person, t, days] = await Promise.all([
    contactWithHistory(actor, contactId),
    personHeader(actor, id),
    getTranslations('contacts'),
    dayWords(actor.today),
  ])
  if (!contact || contact.clientId !== id) notFound()
  const name = person?.name ?? ''
  const withdrawn = contact.withdrawnAt !== null
  const hidden = { contactId }

  return (
    <>
      <p className="mb-2">
        <a href={`/people/${id}`} className="line-link">
          {t('back', { name })}
        </a>
      </p>
      <h1>{t('correctTitle', { name })}</h1>
      <p className="mb-5 text-ink-soft">{t('writtenBy', { name: contact.by })}</p>
      {contact.withdrawnAt && contact.withdrawn && (
        <div className="mb-5">
          <div className="line-through">
            <EarlierVersion was={{ ...contact, shared: contact.shared ? 'yes' : '' }} dayInWords={days.inText} />
          </div>
          {contact.withdrawnBecause ? (
            <>
              <p>{t('withdrawnLine', { because: contact.withdrawnBecause })}</p>
              <p className="text-ink-soft">
                {t('withdrawnBy', { ...contact.withdrawn, day: days.inText(dayAt(contact.withdrawnAt, actor.zone)) })}
              </p>
            </>
          ) : (
            <p>{t('undoneLine')}</p>
          )}
        </div>
      )}
      <ActForm
        action={correctContactAction}
        commandId={newId()}
        version={contact.version}
        hidden={hidden}
        shows={!withdrawn}
        label={t('correctTitle', { name })}
        className="flex flex-col items-start gap-5"
      >
        <ChoiceField
          name="outcome"
          label={t('outcome')}
          choices={choicesOf(OUTCOMES, (outcome) => t(`outcomes.${outcome}`))}
          initial={[contact.outcome]}
        />
        <ContactDetails today={actor.today} initial={contact} />
        <Send>{t('correct')}</Send>
      </ActForm>
      <div className="mt-8 border-line border-t pt-4">
        <ActForm
          action={withdrawContactAction}
          commandId={newId()}
          version={contact.version}
          hidden={hidden}
          shows={!withdrawn}
          label={t('withdrawTitle')}
        >
          <Fold summary={t('withdrawTitle')}>
            <p className="mb-3 max-w-[60ch]">{t('withdrawIntro')}</p>
            <div className="flex flex-col items-start gap-4">
              <TextField name="because" label={t('because')} longest={500} className="w-full max-w-lg" />
              <Send className="button">{t('withdraw')}</Send>
            </div>
          </Fold>
        </ActForm>
      </div>
      {contact.earlier.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-2">{t('earlier')}</h2>
          <ol className="border-line border-t">
            {contact.earlier.map((one) => (
              <li key={one.version} className="border-line border-b py-3">
                <p className="text-[0.94rem] text-ink-soft">
                  {t('earlierUntil', { name: one.by, day: days.short(dayAt(one.changedAt, actor.zone)) })}
                </p>
                <EarlierVersion was={one.was} dayInWords={days.inText} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
