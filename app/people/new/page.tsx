import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signedInStaff } from '#lib/access/signed-in'
import { colleagues } from '#lib/clients/queries/everybody'
import { newId } from '#lib/shared/ids'
import { SendOrAllTheSame } from '../../components/all-the-same.tsx'
import { ChoiceField } from '../../components/fields.tsx'
import { AddPersonForm } from './add-person-form.tsx'
import { EpisodeFields } from './episode-fields.tsx'
import { PersonFields } from './person-fields.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('addTitle') }
}

export default async function NewPersonPage() {
  const actor = await signedInStaff()
  const [t, team] = await Promise.all([getTranslations('clients'), colleagues(actor)])
  const choices = team.map(({ accountId, name }) => ({ value: accountId, label: name }))
  return (
    <>
      <h1 className="mb-1">{t('addTitle')}</h1>
      <p className="mb-5 max-w-[60ch] text-ink-soft">{t('addIntro')}</p>
      <AddPersonForm commandId={newId()} words={{ form: t('addTitle'), open: t('openPage') }}>
        <PersonFields />
        <ChoiceField
          name="specialistId"
          label={t('specialist')}
          choices={choices}
          initial={actor.role === 'specialist' ? [actor.accountId] : []}
        />
        <EpisodeFields today={actor.today} />
        <SendOrAllTheSame field="another" words={{ send: t('add'), anyway: t('anotherYes') }} />
      </AddPersonForm>
    </>
  )
}
