import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { employerNamed, likelyTwins, mergesOf, ourPeopleAt, peopleThere } from '#lib/employers/queries'
import { historyWith } from '#lib/employers/queries/history'
import { cursorOf } from '#lib/employers/rules'
import { newId } from '#lib/shared/ids'
import { LogContactForm } from '../log/log-contact-form.tsx'
import { logWords } from '../log/log-words.ts'
import { ChangeForms } from './change-forms.tsx'
import { EmployerTop } from './employer-top.tsx'
import { History } from './history.tsx'
import { OurPeople } from './our-people.tsx'
import { PeopleThere } from './people-there.tsx'
import { SameSection } from './same-section.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('employers'))('employer') }
}

export default async function EmployerPage({ params, searchParams }: Props) {
  const [actor, { id }, { before }] = [await signedInStaff(), await params, await searchParams]
  const employer = await employerNamed(actor, id)
  if (!employer) notFound()
  // What was made one with another is read under that one’s name.
  if (employer.id !== id) redirect(`/employers/${employer.id}`)
  const cursor = cursorOf(typeof before === 'string' ? before : undefined)
  const [history, ours, there, merges, twins, t, { words, modes }] = await Promise.all([
    historyWith(actor, id, cursor),
    ourPeopleAt(actor, id),
    peopleThere(actor, id),
    mergesOf(actor, id),
    likelyTwins(actor, employer),
    getTranslations('employers'),
    logWords('logHere'),
  ])
  const named = [
    ...history.contacts.flatMap(({ client }) => client?.id ?? []),
    ...[...ours.working, ...ours.applied].map(({ clientId }) => clientId),
  ]
  await listView(
    actor,
    'employer',
    async () => [...new Set(named)],
    (clientId) => clientId,
  )
  const stands = employer.takenBackAt === null

  return (
    <>
      <p className="no-print mb-2">
        <a href="/employers" className="line-link">
          {t('back')}
        </a>
      </p>
      <EmployerTop actor={actor} employer={employer} />
      {stands && (
        <section className="no-print my-6 border-line border-y py-4">
          <LogContactForm commandId={newId()} hidden={{ employerId: id, day: 'today' }} modes={modes} words={words} />
          <p className="mt-2">
            <a href={`/employers/log?at=${id}`} className="line-link">
              {t('logMore')}
            </a>
          </p>
        </section>
      )}
      <div className="grid gap-x-12 md:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
        {/* Who is there stays beside what was done with them; what is being filled in moves with the page. */}
        <div className="md:top-4 md:col-start-2 md:self-start md:not-has-[details[open]]:sticky">
          <OurPeople actor={actor} ours={ours} />
          <PeopleThere people={there} employerId={id} mayAdd={stands} />
        </div>
        <History actor={actor} employerId={id} history={history} isFirstPage={!cursor} />
      </div>
      <ChangeForms employer={employer} />
      <SameSection actor={actor} employer={employer} twins={twins} merges={merges} />
    </>
  )
}
