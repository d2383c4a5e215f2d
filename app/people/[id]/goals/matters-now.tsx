import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { goalsOfPerson, openSteps } from '#lib/goals/queries'
import { Quoted } from '../../../components/quoted.tsx'
import { OfferForm } from './offer-form.tsx'
import { OpenSteps } from './open-steps.tsx'

const MOST_GOALS = 2
const MOST_STEPS = 2

type Props = { actor: StaffActor; id: string; name: string; hasEnded: boolean }

/** On somebody's first page: what they want now and what comes next, a few of each, and a line to add to it while support runs. */
export async function MattersNow({ actor, id, name, hasEnded }: Props) {
  const [all, steps, t] = await Promise.all([goalsOfPerson(actor, id), openSteps(actor, id), getTranslations('goals')])
  const goals = all.map(({ goal }) => goal)
  const now = goals.filter(({ state }) => state === 'current')
  const path = `/people/${id}/profile`
  if (hasEnded && now.length === 0 && steps.length === 0) return null
  return (
    <section className="mt-5" aria-labelledby="matters">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="matters">{t('matters')}</h2>
        <a href={`${path}#goals`} className="line-link no-print">
          {t('toProfile')}
        </a>
      </div>
      {now.length === 0 && steps.length === 0 && <p className="text-ink-soft">{t('mattersNothing', { name })}</p>}
      {now.length > 0 && (
        <ul className="mb-2">
          {now.slice(0, MOST_GOALS).map(({ id: goalId, words }) => (
            <li key={goalId} className="voice line-clamp-2 print:line-clamp-none">
              <Quoted words={words} />
            </li>
          ))}
        </ul>
      )}
      <OpenSteps actor={actor} name={name} steps={steps.slice(0, MOST_STEPS)} path={path} compact />
      {!hasEnded && <OfferForm id={id} name={name} goals={now} folded />}
    </section>
  )
}
