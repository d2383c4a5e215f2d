import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { placementWithHistory } from '#lib/placements/queries'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../../components/act-form.tsx'
import { firstName } from '../../../../../components/first-name.ts'
import { openPerson } from '../../../open-person.ts'
import { PersonTop } from '../../../person-top.tsx'
import { EndFields } from '../../end-fields.tsx'
import { workWords } from '../../work-words.ts'
import { EndForm } from './end-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placements'))('end.title') }
}

export default async function EndPage({ params }: { params: Promise<{ id: string; placementId: string }> }) {
  const { actor, id } = await openPerson(params, 'work')
  const { placementId } = await params
  const [person, placement, words] = await Promise.all([
    personHeader(actor, id),
    placementWithHistory(actor, placementId),
    workWords(actor.today),
  ])
  if (!placement || placement.clientId !== id) notFound()
  const { t } = words
  const neverBegan = placement.startDay !== null && placement.startDay > actor.today
  const title = t(neverBegan ? 'end.neverBegan' : 'end.title')
  const name = firstName(person?.name ?? '')

  return (
    <>
      <PersonTop actor={actor} id={id} tab="work" />
      <p className="mt-6 mb-1">
        <a href={`/people/${id}/work/${placementId}`} className="line-link">
          {words.at(placement)}
        </a>
      </p>
      <h2 className="mb-1">{title}</h2>
      <p className="mb-5 max-w-[60ch] text-ink-soft">{t(neverBegan ? 'end.neverBeganIntro' : 'end.intro')}</p>
      <EndForm
        commandId={newId()}
        placementId={placementId}
        shows={placement.endedAt === null && placement.takenBackAt === null}
        paths={{ placement: `/people/${id}/work/${placementId}`, profile: `/people/${id}/profile` }}
        words={{ form: title, undo: t('end.undo'), profile: t('end.profile'), open: t('openPage') }}
      >
        <EndFields actor={actor} name={name} neverBegan={neverBegan} />
        <Send>{t('end.save')}</Send>
      </EndForm>
    </>
  )
}
