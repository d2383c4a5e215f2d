import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { languageFor, personHeader } from '#lib/clients/queries'
import { jobsOfPerson, supportsOfPerson } from '#lib/follow-along/queries'
import { aroundJob, type ByWhom, type HowOften } from '#lib/follow-along/rules/supports'
import type { Day } from '#lib/shared/day'
import { capital } from '../../../../../../components/day-words.ts'
import { firstName } from '../../../../../../components/first-name.ts'
import { openPerson } from '../../../../open-person.ts'
import { Sheet, theirAxis, theirDays } from '../../sheet.tsx'
import { Stairs } from '../../stairs.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-along.plan'))('sheetTitle') }
}

/** The follow-along plan of one job, on one page. */
export default async function PlanSheet({ params }: { params: Promise<{ id: string; placementId: string }> }) {
  const { actor, id } = await openPerson(params, 'agreements')
  const { placementId } = await params
  const [person, jobs, supports, language] = await Promise.all([
    personHeader(actor, id),
    jobsOfPerson(actor, id),
    supportsOfPerson(actor, id),
    languageFor(actor, id),
  ])
  const job = jobs.find((one) => one.id === placementId)
  if (!job || !person) notFound()
  const t = await getTranslations({ locale: language, namespace: 'follow-along.plan' })
  const name = firstName(person.name)
  const ofJob = supports.map(({ support }) => support).filter((support) => support.placementId === placementId)
  const { around } = aroundJob(ofJob, actor.today)
  const day = theirDays(language)
  // The sheet is theirs: on it, they speak of themselves.
  const whom = (who: ByWhom) =>
    who === 'us' || who === 'person' ? t(`sheetWhom.${who}`) : t(`whom.${who}`, { name, kind: job.kind })
  const lasting = ({ fromDay, toDay }: { fromDay: Day; toDay: Day | null }) =>
    t('days', {
      state: fromDay > actor.today ? 'coming' : 'now',
      from: day(fromDay),
      ends: toDay ? 'yes' : 'no',
      to: toDay ? day(toDay) : '',
    })
  const often = (how: HowOften) => (how === 'when_wished' ? t('sheetWhenWished') : t(`often.${how}`, { name }))

  return (
    <Sheet
      {...{ id, part: 'plan', language, title: t('sheetTitle') }}
      subtitle={[job.title, job.employerName].filter(Boolean).join(', ')}
      foot={{ name: person.name, specialist: actor.name, today: actor.today }}
    >
      {around.length === 0 && <p className="mt-4">{t('sheetEmpty')}</p>}
      {around.length > 0 && (
        <table className="sheet-table">
          <thead>
            <tr>
              {(['what', 'who', 'often', 'then'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`sheet.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {around.flatMap((one) =>
              one.supports.map((support) => (
                <tr key={support.id}>
                  <th scope="row">{support.what}</th>
                  <td data-label={t('sheet.who')}>
                    {whom(one.byWhom)}
                    {support.whoWords && `: ${support.whoWords}`}
                  </td>
                  <td data-label={t('sheet.often')}>
                    {support.howOften && `${capital(often(support.howOften))}, `}
                    {lasting(support)}
                  </td>
                  <td data-label={t('sheet.then')}>{support.stepDown}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
      <Stairs
        supports={ofJob}
        today={actor.today}
        words={{
          heading: t('stairs'),
          after: t('then'),
          whom,
          axis: { ...theirAxis(language), later: t('later') },
          step: (step) =>
            capital(
              [step.howOften ? often(step.howOften) : t('asItComes').toLocaleLowerCase(), lasting(step)].join(', '),
            ),
        }}
      />
    </Sheet>
  )
}
