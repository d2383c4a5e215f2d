import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { placementWithHistory } from '#lib/placements/queries'
import { momentsOfPerson } from '#lib/placements/queries/moments'
import { firstName } from '../../../../components/first-name.ts'
import { openPerson } from '../../open-person.ts'
import { PersonTop } from '../../person-top.tsx'
import { stateWords } from '../placement-row.tsx'
import { workWords } from '../work-words.ts'
import { Agreed } from './agreed.tsx'
import { BeginForm } from './begin-form.tsx'
import { ChangeForms } from './change-forms.tsx'
import { CorrectForms } from './correct-forms.tsx'
import { Earlier } from './earlier.tsx'
import { Ending } from './ending.tsx'
import { MomentList } from './moment-list.tsx'
import { Story } from './story.tsx'
import { StudyDays } from './study-days.tsx'
import { TermsToday } from './terms-today.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placements'))('title') }
}

export default async function PlacementPage({ params }: { params: Promise<{ id: string; placementId: string }> }) {
  const { actor, id } = await openPerson(params, 'work')
  const { placementId } = await params
  const [person, placement, moments, words] = await Promise.all([
    personHeader(actor, id),
    placementWithHistory(actor, placementId),
    momentsOfPerson(actor, id),
    workWords(actor.today),
  ])
  if (!placement || placement.clientId !== id) notFound()
  const name = firstName(person?.name ?? '')
  const about = { actor, id, name, placement }

  return (
    <>
      <PersonTop actor={actor} id={id} tab="work" />
      <p className="mt-6 mb-1">
        <a href={`/people/${id}/work`} className="line-link no-print">
          {words.t('back', { name })}
        </a>
      </p>
      <h2 className={`text-[1.5rem] ${placement.takenBackAt ? 'line-through' : ''}`}>
        {placement.employerName && placement.employerId
          ? words.t.rich('atKnown', {
              title: placement.title,
              employer: placement.employerName,
              there: (name) => (
                <a href={`/employers/${placement.employerId}`} className="word-link">
                  {name}
                </a>
              ),
            })
          : words.at(placement)}
      </h2>
      <p className={`text-lg ${placement.state === 'away' ? 'tide-edge text-tide' : 'text-ink-soft'}`}>
        {stateWords(placement, words)}
      </p>
      <BeginForm {...about} />
      <div className="mt-7 grid gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-9 lg:order-2">
          <MomentList {...about} moments={moments.filter((moment) => moment.placementId === placement.id)} />
        </div>
        <div className="flex min-w-0 flex-col gap-9">
          <Ending {...about} />
          <TermsToday {...about} />
          <Story {...about} />
          <StudyDays {...about} />
        </div>
      </div>
      <Agreed {...about} />
      <ChangeForms {...about} />
      <CorrectForms {...about} />
      <Earlier {...about} />
    </>
  )
}
