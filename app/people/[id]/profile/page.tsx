import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { experiencesOfPerson, helpersOfPerson } from '#lib/profile/queries'
import { firstName } from '../../../components/first-name.ts'
import { Goals } from '../goals/goals.tsx'
import { Steps } from '../goals/steps.tsx'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { ProfileDocument } from './document.tsx'
import './profile.css'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ edit?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('tabs.profile') }
}

export default async function ProfilePage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'profile')
  const { edit } = await searchParams
  const [person, experiences, helpers] = await Promise.all([
    personHeader(actor, id),
    experiencesOfPerson(actor, id),
    helpersOfPerson(actor, id),
  ])
  const fullName = person?.name ?? ''
  const open = typeof edit === 'string' ? edit : undefined
  const about = { actor, id, name: firstName(fullName), path: `/people/${id}/profile`, open }

  return (
    <>
      <div className="no-print">
        <PersonTop actor={actor} id={id} tab="profile" />
        <Goals {...about} />
        <Steps {...about} />
      </div>
      <ProfileDocument {...about} fullName={fullName} experiences={experiences} helpers={helpers} />
    </>
  )
}
