import { getTranslations } from 'next-intl/server'
import { applicationsOfPerson } from '#lib/job-search/queries'
import { dayWords } from '../../../../components/day-words.ts'
import { POINT } from '../../../../components/point.ts'
import { openPerson } from '../../open-person.ts'
import type { Findable } from '../find-applications.tsx'

type Context = { params: Promise<{ id: string }> }

/** All applications of one person, in the words in which they are found. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { actor, id } = await openPerson(params, 'search')
  const [cards, t, days] = await Promise.all([
    applicationsOfPerson(actor, id),
    getTranslations('job-search'),
    dayWords(actor.today),
  ])
  const rows = cards.map(({ id: cardId, title, employerName, searchName, stage, stageOn }): Findable => {
    const says = [employerName, t('stands', { stage, day: days.short(stageOn) })].filter(Boolean).join(POINT)
    return { id: cardId, title, searchName, says }
  })
  return Response.json(rows, { headers: { 'cache-control': 'no-store' } })
}
