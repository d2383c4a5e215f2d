import { getTranslations } from 'next-intl/server'
import type { Experience } from '#lib/profile/entry-of-person'
import { isNumber } from '../../../components/is-number.ts'
import { POINT } from '../../../components/point.ts'
import { whenWords } from './when-words.ts'

type Fact = 'kind' | 'title' | 'place' | 'fromWhen' | 'toWhen' | 'goesOn' | 'hours' | 'placementId'
type Props = { experience: Pick<Experience, Fact | (typeof SAID)[number]> }

const SAID = ['duties', 'liked', 'disliked', 'endedBecause', 'helped'] as const

/** One experience as it reads in the document. */
export async function ExperienceShown({ experience }: Props) {
  const [t, p, when] = await Promise.all([
    getTranslations('profile.experience'),
    getTranslations('profile'),
    whenWords(),
  ])
  const { kind, title, place, hours, placementId } = experience
  const facts = [
    t(`kinds.${kind}`) + (placementId ? ` ${t('withUs')}` : ''),
    when(experience),
    hours && t('hoursShown', { number: isNumber(hours) ? 'yes' : 'no', hours }),
  ]
  return (
    <>
      <p className="font-semibold">{place ? p('titleAt', { title, place }) : title}</p>
      <p className="profile-label">{facts.filter(Boolean).join(POINT)}</p>
      <dl className="profile-facts">
        {SAID.filter((box) => experience[box]).map((box) => (
          <div key={box}>
            <dt className="profile-label profile-run-in">{t(box)}</dt>
            <dd className="voice whitespace-pre-wrap">{experience[box]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
