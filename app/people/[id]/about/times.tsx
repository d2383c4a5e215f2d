import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { episodesOf } from '#lib/clients/queries'
import { endingsOf } from '#lib/episodes/queries'
import { dayWords } from '../../../components/day-words.ts'
import { EndingFacts } from './ending-facts.tsx'
import { TakeBackEnding } from './take-back-ending.tsx'

type Props = { actor: StaffActor; id: string; name: string; episodes: Awaited<ReturnType<typeof episodesOf>> }

/** Each time with us: who thought of us, its days, and how it ended. Days nobody knows are said to be unknown. */
export async function Times({ actor, id, name, episodes }: Props) {
  const [endings, t, days] = await Promise.all([
    endingsOf(actor, id),
    getTranslations('clients'),
    dayWords(actor.today),
  ])
  const known = (day: string | null) => (day ? days.short(day) : t('unknownDay'))
  const stateOf = (episode: Episode) => {
    const field = DAY_OF[episode.state]
    return [t(`supportState.${episode.state}`), field && known(episode[field])].filter(Boolean).join(' · ')
  }
  const latest = episodes[0]
  const endingOfLatest = endings.find(({ ending }) => ending.episodeId === latest?.id && ending.takenBackAt === null)
  return (
    <section className="mt-8">
      <h2 className="mb-2">{t('timesWithUs')}</h2>
      <ol className="border-line border-t">
        {episodes.map((episode) => (
          <li key={episode.id} className="border-line border-b py-3">
            <p className="font-semibold">{stateOf(episode)}</p>
            {episode.source === 'came_back' && !episode.sourceWords && (
              <p className="text-[0.96rem]">{t('sources.came_back')}</p>
            )}
            {((episode.source && episode.source !== 'came_back') || episode.sourceWords) && (
              <p className="text-[0.96rem]">
                <span className="text-ink-soft">{t('source')}</span>{' '}
                {[episode.source && t(`sources.${episode.source}`), episode.sourceWords].filter(Boolean).join(': ')}
              </p>
            )}
            <dl className="facts mt-1 text-[0.96rem]">
              {daysOf(episode).map((field) => (
                <div key={field} className="contents">
                  <dt className="text-ink-soft">{t(field)}</dt>
                  <dd>{known(episode[field])}</dd>
                </div>
              ))}
            </dl>
            {endings
              .filter(({ ending }) => ending.episodeId === episode.id)
              .map((ending) => (
                <EndingFacts key={ending.ending.id} actor={actor} name={name} ending={ending} />
              ))}
          </li>
        ))}
      </ol>
      <TakeBackEnding closureId={endingOfLatest?.ending.id} />
    </section>
  )
}

type Episode = Props['episodes'][number]

/** The day of the state itself is said with it, and once. */
const DAY_OF = { referred: 'referredOn', accepted: 'acceptedOn', supported: undefined, closed: 'closedOn' } as const

/** The days of the steps before: those that were taken, or may have been. */
function daysOf({ state, source, referredOn, acceptedOn, supportedFrom }: Episode) {
  const isOver = state === 'closed'
  const accepted = isOver ? acceptedOn !== null || supportedFrom !== null : state !== 'referred'
  const begun = isOver ? supportedFrom !== null : state === 'supported'
  return (['referredOn', 'acceptedOn', 'supportedFrom'] as const).filter(
    (field) =>
      field !== DAY_OF[state] &&
      ((field === 'referredOn' && (referredOn !== null || source !== 'came_back')) ||
        (field === 'acceptedOn' && accepted) ||
        (field === 'supportedFrom' && begun)),
  )
}
