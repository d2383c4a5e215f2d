import { getTranslations } from 'next-intl/server'
import { adviceOfPerson, adviceToOffer, disclosuresOfPerson, supportsOfPerson } from '#lib/follow-along/queries'
import { isAboutJob } from '#lib/follow-along/rules/disclosure'
import { Quoted } from '../../../../components/quoted.tsx'
import { AdviceOffer } from '../agreements/advice-offer.tsx'
import { adviceWords } from '../agreements/advice-words.ts'
import { AroundJob } from '../agreements/around-job.tsx'
import type { About } from './about.ts'

/** What was agreed around this job: who is around it, what is told there, and advice on benefits. */
export async function Agreed(about: About) {
  if (about.placement.takenBackAt !== null) return null
  const t = await getTranslations('follow-along')
  return (
    // Of a job that is over only what was agreed stands here; where nothing was, the heading goes as well.
    <section aria-labelledby="agreed" className="mt-9 not-has-[h4]:hidden">
      <h3 id="agreed" className="text-[1.15rem]">
        {t('atJob.heading')}
      </h3>
      <div className="mt-3 grid gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <Around {...about} />
        <div className="flex flex-col gap-5">
          <Told {...about} />
          <Advised {...about} />
        </div>
      </div>
    </section>
  )
}

async function Around({ actor, id, name, placement }: About) {
  const [all, t] = await Promise.all([supportsOfPerson(actor, id), getTranslations('follow-along')])
  const supports = all.map(({ support }) => support).filter(({ placementId }) => placementId === placement.id)
  const isOver = placement.endedAt !== null
  const some = supports.some(({ takenBackAt }) => takenBackAt === null)
  if (!some && isOver) return null
  return (
    <div>
      <h4 className="font-semibold">{t('atJob.around', { kind: placement.kind })}</h4>
      {some ? (
        <AroundJob {...{ actor, id, name, kind: placement.kind, supports, isOver }} />
      ) : (
        <p className="text-ink-soft">{t('atJob.noPlan')}</p>
      )}
      <ToAgreements id={id} part="plan">
        {t(some ? 'atJob.toPlan' : 'atJob.makePlan')}
      </ToAgreements>
    </div>
  )
}

/** What was decided for this employer or, where nothing was, in general. */
async function Told({ actor, id, name, placement }: About) {
  const [all, t] = await Promise.all([disclosuresOfPerson(actor, id), getTranslations('follow-along')])
  const standing = all.map(({ sheet }) => sheet).filter(({ takenBackAt }) => takenBackAt === null)
  const here = standing.find((sheet) => isAboutJob(sheet, placement))
  const sheet = here ?? standing.find(({ isGeneral }) => isGeneral)
  if (!here && placement.endedAt !== null) return null
  return (
    <div>
      <h4 className="font-semibold">{t('atJob.told', { kind: placement.kind })}</h4>
      {sheet && (
        <p>
          {sheet.isGeneral && <span className="text-ink-soft">{t('disclosure.general')}: </span>}
          {t(`disclosure.decided.${sheet.decision}`, { name })}
        </p>
      )}
      {sheet?.wording && (
        <p className="voice mt-1 max-w-[52ch] whitespace-pre-wrap">
          <Quoted words={sheet.wording} />
        </p>
      )}
      {!here && <p className="text-ink-soft">{t('atJob.notToldYet')}</p>}
      <ToAgreements id={id} part={here ? `disclosure/${here.id}` : 'disclosure'}>
        {t(here ? 'atJob.toWorksheet' : 'atJob.thinkThrough')}
      </ToAgreements>
    </div>
  )
}

async function Advised({ actor, id, name, placement }: About) {
  const [all, offers, words, t] = await Promise.all([
    adviceOfPerson(actor, id),
    adviceToOffer(actor, id),
    adviceWords(actor.today, [placement]),
    getTranslations('follow-along'),
  ])
  const offer = offers.find(({ placementId }) => placementId === placement.id)
  const some = all.map(({ advice }) => advice).filter(({ takenBackAt }) => takenBackAt === null)
  const here = some.filter(({ placementId }) => placementId === placement.id)
  const shown = here.length > 0 ? here : some.filter(({ placementId }) => placementId === null).slice(0, 1)
  if (shown.length === 0 && placement.endedAt !== null) return null
  return (
    <div>
      <h4 className="font-semibold">{t('advice.heading')}</h4>
      {shown.length > 0 && (
        <ul>
          {shown.map((advice) => (
            <li key={advice.id}>
              <p>{words.title(advice)}</p>
              <p className="text-[0.96rem] text-ink-soft">{words.line(advice)}</p>
            </li>
          ))}
        </ul>
      )}
      <AdviceOffer {...{ actor, id, name, job: placement, offer }} />
      <ToAgreements id={id} part="advice">
        {t('atJob.toAdvice')}
      </ToAgreements>
    </div>
  )
}

/** @param part a section of the agreements, or one worksheet */
function ToAgreements({ id, part, children }: { id: string; part: string; children: string }) {
  const at = part.includes('/') ? `/${part}` : `#${part}`
  return (
    <a href={`/people/${id}/work/agreements${at}`} className="line-link no-print">
      {children}
    </a>
  )
}
