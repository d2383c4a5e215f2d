import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { standingOf } from '#lib/pauses/queries'
import { currentRhythms } from '#lib/rhythm/queries'
import { dayWords } from '../../components/day-words.ts'
import { firstName } from '../../components/first-name.ts'
import { callTo } from '../../components/phone.ts'
import { POINT } from '../../components/point.ts'
import { Quoted } from '../../components/quoted.tsx'
import { standingWords } from '../../components/standing-words.ts'
import { walkerOf } from '../../components/walker-of.ts'
import { StayLines } from './stay-lines.tsx'
import { SupportEnded } from './support-ended.tsx'
import { TabsInSight } from './tabs-in-sight.tsx'

const TABS = [
  { tab: 'timeline', path: '' },
  { tab: 'profile', path: '/profile' },
  { tab: 'touch', path: '/touch' },
  { tab: 'search', path: '/search' },
  { tab: 'work', path: '/work' },
  { tab: 'appointments', path: '/appointments' },
  { tab: 'about', path: '/about' },
] as const

/** About as many letters as two lines of a wish hold on a desk. */
const TWO_LINES = 160

/** Who this is, what they want in their own words, and where things stand in one sentence. */
export async function PersonTop({
  actor,
  id,
  tab,
}: {
  actor: StaffActor
  id: string
  tab: (typeof TABS)[number]['tab']
}) {
  const [person, companions, episodes, { state, pause }, rhythms, t, days] = await Promise.all([
    personHeader(actor, id),
    companionsOf(actor, id),
    episodesOf(actor, id),
    standingOf(actor, id),
    currentRhythms(actor, id),
    getTranslations('clients'),
    dayWords(actor.today),
  ])
  if (!person) notFound()
  const rhythm = pause ? undefined : rhythms[0]
  const support = episodes[0]?.state
  const named = companions.find((companion) => companion.kind === 'primary')
  const standing = await standingWords(actor.today, await walkerOf(actor, named))
  const covers = companions.filter((companion) => companion.kind === 'cover')

  return (
    <header>
      <h1>{person.name}</h1>
      {!person.wish && support !== 'closed' && (
        <p className="mt-1 text-ink-soft">{t('noWish', { name: firstName(person.name) })}</p>
      )}
      {/* The same on every tab, so that the tabs keep their place; what is longer is read in full where their story is told. */}
      {person.wish && (
        <p
          className={`voice mt-1 print:line-clamp-none ${tab === 'timeline' && person.wish.length > TWO_LINES ? '' : 'line-clamp-2'}`}
        >
          <Quoted words={person.wish} />
          {person.wishSaidOn && (
            <>
              {' '}
              <span className="whitespace-nowrap font-sans text-[0.85rem] text-ink-soft">
                {t('saidOn', { day: days.short(person.wishSaidOn) })}
              </span>
            </>
          )}
        </p>
      )}
      {support !== 'closed' && (
        <p className={`mt-3 ${pause ? 'tide-edge rounded-r-soft bg-tide-mist py-2 pr-3' : ''}`}>
          {(support === 'supported' || pause || state !== 'not_started') && standing.sentence(state, pause)}
          {rhythm && ` ${standing.agreedSentence(rhythm)}`}
          {pause?.lookAgainDay && ` ${t('lookAgain', { day: days.short(pause.lookAgainDay) })}`}
          {(support === 'referred' || support === 'accepted') && (
            <>
              {` ${t(`support.${support}`)} `}
              <a href={`/people/${id}/about#referral`} className="word-link no-print">
                {t(support === 'referred' ? 'decideReferral' : 'beginIt')}
              </a>
            </>
          )}
        </p>
      )}
      <SupportEnded actor={actor} id={id} name={firstName(person.name)} episode={episodes[0]} named={named} />
      <StayLines actor={actor} id={id} />
      <p className="mt-2 text-[0.96rem] text-ink-soft">
        {named
          ? t('walksWith', {
              self: named.accountId === actor.accountId ? 'yes' : 'no',
              name: named.name,
              over: support === 'closed' ? 'yes' : 'no',
            })
          : t('nobodyNamed')}
        {covers.map(
          ({ accountId, name, toDay }) =>
            `${POINT}${t('coveredBy', {
              name: accountId === actor.accountId ? t('you') : name,
              until: toDay ? days.short(toDay) : 'none',
            })}`,
        )}
        {person.phone && (
          <>
            {POINT}
            <a href={callTo(person.phone)} className="word-link -my-3 inline-block whitespace-nowrap py-3">
              {person.phone}
            </a>
          </>
        )}
      </p>
      <nav aria-label={t('tabs.label', { name: person.name })} className="no-print mt-5 border-line border-b">
        <ul className="tab-row flex gap-1">
          {TABS.map((one) => (
            <li key={one.tab}>
              <a
                href={`/people/${id}${one.path}`}
                aria-current={one.tab === tab ? 'page' : undefined}
                data-label={t(`tabs.${one.tab}`)}
                className="flex flex-col justify-center min-h-11 whitespace-nowrap border-transparent border-b-3 px-3 text-ink-soft aria-[current=page]:border-harbour aria-[current=page]:font-bold aria-[current=page]:text-ink"
              >
                {t(`tabs.${one.tab}`)}
              </a>
            </li>
          ))}
        </ul>
        <TabsInSight />
      </nav>
    </header>
  )
}
