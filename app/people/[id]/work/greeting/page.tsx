import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { momentsOfPerson } from '#lib/placements/queries/moments'
import { Empty } from '../../../../components/empty.tsx'
import { firstName } from '../../../../components/first-name.ts'
import { openPerson } from '../../open-person.ts'
import { PersonTop } from '../../person-top.tsx'
import { workWords } from '../work-words.ts'
import { GreetingForm } from './greeting-form.tsx'

type Asked = Partial<Record<'about' | 'beginning', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placements'))('moments.greet') }
}

export default async function GreetingPage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'work')
  const { about, beginning } = await searchParams
  const [person, moments, words] = await Promise.all([
    personHeader(actor, id),
    momentsOfPerson(actor, id),
    workWords(actor.today),
  ])
  const { t } = words
  const name = firstName(person?.name ?? '')
  const moment = moments.find((one) => one.about === about)
  const back = moment?.placementId ? `/people/${id}/work/${moment.placementId}` : `/people/${id}/work`

  return (
    <>
      <PersonTop actor={actor} id={id} tab="work" />
      <p className="mt-6 mb-1">
        <a href={back} className="line-link">
          {moment ? words.at(moment) : t('greeting.back')}
        </a>
      </p>
      <h2 className="mb-2">{t('greeting.title', { name })}</h2>
      {moment ? (
        <>
          <p className="mb-4 text-ink-soft">{`${words.what(moment)}. ${words.why(moment, name)}`}</p>
          <GreetingForm
            actor={actor}
            id={id}
            name={name}
            phone={person?.phone ?? null}
            moment={moment}
            beginning={typeof beginning === 'string' ? beginning : undefined}
            back={back}
          />
        </>
      ) : (
        <Empty>{t('greeting.gone')}</Empty>
      )}
    </>
  )
}
