import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { supportsOfPerson } from '#lib/follow-along/queries'
import { aroundJob } from '#lib/follow-along/rules/supports'
import { AddSupport } from './add-support.tsx'
import { AroundJob } from './around-job.tsx'
import { type Job, jobWords } from './job-words.ts'

type Props = {
  actor: StaffActor
  id: string
  name: string
  language: 'en' | 'da'
  jobs: Job[]
  begin: { at?: string | string[]; key?: string | string[] }
}

/** The follow-along plan of each job: who is around it, and room for more. */
export async function PlanSection({ actor, id, name, language, jobs, begin }: Props) {
  const [all, t, job] = await Promise.all([
    supportsOfPerson(actor, id),
    getTranslations('follow-along'),
    jobWords(actor.today),
  ])
  const ofJob = (one: Job) => all.map(({ support }) => support).filter((support) => support.placementId === one.id)
  const going = jobs.filter((one) => one.endedAt === null)
  const earlier = jobs.filter((one) => one.endedAt !== null && ofJob(one).length > 0)
  const heading = (one: Job) => (
    <>
      <h3 className="text-[1.08rem]">{job.name(one)}</h3>
      <p className="text-[0.96rem] text-ink-soft first-letter:uppercase">{job.standing(one)}</p>
    </>
  )

  return (
    <section id="plan" className="mt-6 scroll-mt-8">
      <h2>{t('plan.heading')}</h2>
      <p className="mt-1 max-w-[60ch] text-ink-soft">{t(going.length > 0 ? 'plan.intro' : 'plan.noJob', { name })}</p>
      {going.map((one) => (
        <article key={one.id} className="mt-5">
          {heading(one)}
          <AroundJob actor={actor} id={id} name={name} kind={one.kind} supports={ofJob(one)} />
          <AddSupport
            {...{ actor, id, name, language, job: one }}
            already={aroundJob(ofJob(one), actor.today).around.map(({ byWhom }) => byWhom)}
            begin={begin.at === one.id && typeof begin.key === 'string' ? begin.key : undefined}
          />
          {ofJob(one).length > 0 && (
            <p className="no-print">
              <a href={`/people/${id}/work/agreements/plan/${one.id}`} className="line-link">
                {t('plan.toSheet', { kind: one.kind })}
              </a>
            </p>
          )}
        </article>
      ))}
      {earlier.length > 0 && (
        <details className="no-print mt-4">
          <summary>{t('plan.earlierJobs', { count: earlier.length })}</summary>
          {earlier.map((one) => (
            <article key={one.id} className="mb-5">
              {heading(one)}
              <AroundJob actor={actor} id={id} name={name} kind={one.kind} supports={ofJob(one)} isOver />
            </article>
          ))}
        </details>
      )}
    </section>
  )
}
