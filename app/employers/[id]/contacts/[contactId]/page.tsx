import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { peopleOf } from '#lib/clients/queries/everybody'
import { employerNamed, peopleThere } from '#lib/employers/queries'
import { employerContactWithHistory } from '#lib/employers/queries/history'
import { dayWords } from '../../../../components/day-words.ts'
import { contactWords } from '../../../contact-words.ts'
import { CorrectForms } from './correct-forms.tsx'
import { EarlierVersions } from './earlier-versions.tsx'

type Props = { params: Promise<{ id: string; contactId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('employers'))('contact') }
}

export default async function EmployerContactPage({ params }: Props) {
  const [actor, { contactId }] = [await signedInStaff(), await params]
  const contact = await employerContactWithHistory(actor, contactId)
  const employer = contact && (await employerNamed(actor, contact.employerId))
  if (!contact || !employer) notFound()
  const [people, there, t, words, days] = await Promise.all([
    contact.isOurs
      ? listView(
          actor,
          'employer.contact',
          () => peopleOf(actor),
          ({ id }) => id,
        )
      : [],
    peopleThere(actor, employer.id),
    getTranslations('employers'),
    contactWords(actor.today),
    dayWords(actor.today),
  ])
  const { learned, nextStep, takenBackAt, takenBackBecause } = contact

  return (
    <>
      <p className="mb-2">
        <a href={`/employers/${employer.id}`} className="line-link">
          {t('backTo', { employer: employer.name })}
        </a>
      </p>
      <h1>{t('contactWith', { employer: employer.name })}</h1>
      <p className="mb-5 text-ink-soft">
        {days.heading(contact.day)}&nbsp;· {words.facts(contact)}
      </p>
      {takenBackAt && (
        <p className="mb-5">{takenBackBecause ? t('withdrawnLine', { because: takenBackBecause }) : t('undoneLine')}</p>
      )}
      {contact.isOurs ? (
        <CorrectForms
          today={actor.today}
          contact={contact}
          employer={employer}
          people={people.map(({ id, name }) => ({ value: id, label: name }))}
          there={there
            .filter((one) => one.takenBackAt === null || one.id === contact.personId)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <>
          {learned && <p className="max-w-[60ch] whitespace-pre-wrap">{learned}</p>}
          {nextStep && <p>{t('nextStepLine', { step: nextStep })}</p>}
          <p className="mt-4 text-ink-soft">{t('notYours')}</p>
        </>
      )}
      <EarlierVersions actor={actor} employerId={employer.id} earlier={contact.earlier} />
    </>
  )
}
