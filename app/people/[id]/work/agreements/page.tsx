import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { languageFor, personHeader } from '#lib/clients/queries'
import { jobsOfPerson } from '#lib/follow-along/queries'
import { firstName } from '../../../../components/first-name.ts'
import { openPerson } from '../../open-person.ts'
import { PersonTop } from '../../person-top.tsx'
import { AdviceSection } from './advice-section.tsx'
import { DisclosureSection } from './disclosure-section.tsx'
import { Parts } from './parts.tsx'
import { PlanSection } from './plan-section.tsx'

type Asked = { begin?: string | string[]; at?: string | string[]; advice?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-along'))('title') }
}

export default async function AgreementsPage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'agreements')
  const asked = await searchParams
  const [person, language, jobs, t] = await Promise.all([
    personHeader(actor, id),
    languageFor(actor, id),
    jobsOfPerson(actor, id),
    getTranslations('follow-along'),
  ])
  const name = firstName(person?.name ?? '')
  const about = { actor, id, name, language, jobs }

  return (
    <>
      <PersonTop actor={actor} id={id} tab="work" />
      <h2 className="mt-6 text-[1.3rem]">{t('title')}</h2>
      <p className="mt-1 max-w-[60ch] text-ink-soft">{t('intro', { name })}</p>
      <Parts label={t('onThisPage')} />
      <PlanSection {...about} begin={{ at: asked.at, key: asked.begin }} />
      <DisclosureSection {...about} />
      <AdviceSection {...about} forJob={asked.advice} />
    </>
  )
}
