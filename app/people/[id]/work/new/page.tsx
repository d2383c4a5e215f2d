import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { applicationToStart } from '#lib/placements/queries'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { firstName } from '../../../../components/first-name.ts'
import { openPerson } from '../../open-person.ts'
import { PersonTop } from '../../person-top.tsx'
import { AddForm } from '../add-form.tsx'
import { PlacementFields } from '../placement-fields.tsx'
import { SearchThen } from '../search-then.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ application?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placements'))('add') }
}

export default async function NewPlacementPage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'work')
  const { application: asked } = await searchParams
  const [person, application, t] = await Promise.all([
    personHeader(actor, id),
    typeof asked === 'string' ? applicationToStart(actor, id, asked) : undefined,
    getTranslations('placements'),
  ])
  const name = firstName(person?.name ?? '')
  const foundBy = application && (application.unsolicited ? 'asked_there' : 'advert')

  return (
    <>
      <PersonTop actor={actor} id={id} tab="work" />
      <p className="mt-6">
        <a href={`/people/${id}/work`} className="line-link">
          {t('back', { name })}
        </a>
      </p>
      <h2 className="mt-2 mb-1">{t('add')}</h2>
      <p className="mb-5 max-w-[60ch] text-ink-soft">{t(application ? 'fromApplication' : 'intro', { name })}</p>
      <AddForm
        commandId={newId()}
        hidden={{ clientId: id, ...(application ? { applicationId: application.id } : {}) }}
        words={{ form: t('add'), open: t('openPage'), undo: t('takeBack.undo') }}
      >
        <PlacementFields actor={actor} name={name} said={application ? { ...application, foundBy } : undefined} />
        <SearchThen actor={actor} id={id} name={name} />
        <Send>{t('save')}</Send>
      </AddForm>
    </>
  )
}
