import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { appointmentsOfPerson, seriesOfPerson } from '#lib/appointments/queries'
import { onPage } from '#lib/appointments/rules/calendar'
import { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { addDays, isDay, isTime } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { Empty } from '../../../components/empty.tsx'
import { firstName } from '../../../components/first-name.ts'
import { AfterClosing } from '../after-closing.tsx'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { MeetingRow } from './meeting-row.tsx'
import { meetingWords } from './meeting-words.ts'
import { PlanFields } from './plan-fields.tsx'
import { PlanForm } from './plan-form.tsx'
import { SeriesList } from './series-list.tsx'
import { ThatDay } from './that-day.tsx'

/** How far back the page looks: a quarter of a year. The timeline remembers the rest. */
const BACK_DAYS = 91

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ day?: string | string[]; time?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointments'))('title') }
}

export default async function AppointmentsPage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'appointments')
  const asked = await searchParams
  const day = typeof asked.day === 'string' && isDay(asked.day) ? asked.day : undefined
  const time = typeof asked.time === 'string' && isTime(asked.time) ? asked.time : undefined
  const [person, [episode], companions, meetings, series, words] = await Promise.all([
    personHeader(actor, id),
    episodesOf(actor, id),
    companionsOf(actor, id),
    appointmentsOfPerson(actor, id, { from: addDays(actor.today, -BACK_DAYS) }),
    seriesOfPerson(actor, id),
    meetingWords(actor),
  ])
  const { t } = words
  const name = firstName(person?.name ?? '')
  const hasEnded = episode?.state === 'closed'
  const { near, before } = onPage(meetings, actor.today)
  const keepers = companions.map(({ accountId, name: label }) => ({ value: accountId, label }))
  const own = keepers.find(({ value }) => value === actor.accountId) ?? keepers[0]
  const row = (meeting: (typeof meetings)[number]) => (
    <MeetingRow
      key={meeting.seriesId ? `${meeting.seriesId} ${meeting.day}` : meeting.id}
      actor={actor}
      meeting={meeting}
      words={words}
    />
  )

  return (
    <>
      <PersonTop actor={actor} id={id} tab="appointments" />
      {hasEnded && <AfterClosing name={name} />}
      <section className={hasEnded && near.length === 0 ? 'hidden' : 'mt-6'}>
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <h2>{t(hasEnded ? 'comingEndedHeading' : 'comingHeading')}</h2>
          {!hasEnded && (
            <a href="#plan" className="button button-quiet ends-line no-print">
              {t('planHeading')}
            </a>
          )}
        </div>
        {hasEnded && <p className="mb-2 text-ink-soft">{t('comingEnded')}</p>}
        {near.length === 0 ? (
          <Empty>{t('nothingComing', { name })}</Empty>
        ) : (
          <ul className="border-line border-t">{near.map(row)}</ul>
        )}
      </section>
      <section id="plan" className={hasEnded ? 'hidden' : 'no-print mt-8'}>
        <h2>{t('planHeading')}</h2>
        <p className="mb-4 text-ink-soft">{t('planIntro')}</p>
        {day && (
          <div className="mb-4">
            <ThatDay actor={actor} day={day} />
          </div>
        )}
        <PlanForm
          commandId={newId()}
          clientId={id}
          words={{ form: t('planHeading'), undo: t('undo'), open: t('open') }}
        >
          <PlanFields day={day ?? actor.today} time={time} keepers={keepers} keeperId={own?.value} />
        </PlanForm>
      </section>
      <SeriesList actor={actor} series={series} />
      {before.length > 0 && (
        <details className="mt-8">
          <summary>{t('beforeHeading')}</summary>
          <ul className="border-line border-t">{before.map(row)}</ul>
        </details>
      )}
    </>
  )
}
