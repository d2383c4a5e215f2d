import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { peopleOf } from '#lib/clients/queries/everybody'
import { asWalker } from '#lib/cover/queries'
import { isDay } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { Empty } from '../../components/empty.tsx'
import { ChoiceField } from '../../components/fields.tsx'
import { PlanFields } from '../../people/[id]/appointments/plan-fields.tsx'
import { PlanForm } from '../../people/[id]/appointments/plan-form.tsx'
import { ThatDay } from '../../people/[id]/appointments/that-day.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointments'))('planHeading') }
}

export default async function PlanPage({ searchParams }: { searchParams: Promise<{ day?: string | string[] }> }) {
  const actor = await asWalker(await signedInStaff())
  if (!actor) notFound()
  const asked = (await searchParams).day
  const day = typeof asked === 'string' && isDay(asked) ? asked : actor.today
  const [t, c] = await Promise.all([getTranslations('appointments'), getTranslations('contacts')])
  const people = await listView(
    actor,
    'plan',
    () => peopleOf(actor),
    ({ id }) => id,
  )
  const supported = people.filter(({ support }) => support !== 'closed')

  return (
    <>
      <h1>{t('planHeading')}</h1>
      <p className="mb-3 text-ink-soft">{t('planIntro')}</p>
      {asked === day && <ThatDay actor={actor} day={day} />}
      {supported.length === 0 ? (
        <Empty>{c('nobodyYet')}</Empty>
      ) : (
        <PlanForm commandId={newId()} words={{ form: t('planHeading'), undo: t('undo'), open: t('open') }}>
          <ChoiceField
            name="clientId"
            label={t('planWithWhom')}
            choices={supported.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <PlanFields day={day} />
        </PlanForm>
      )}
    </>
  )
}
