import { getTranslations } from 'next-intl/server'
import { LANGUAGES } from '#lib/clients/rules'
import { choicesOf } from '../../components/choices.ts'
import { ChoiceField, TextField } from '../../components/fields.tsx'

type Details = {
  name: string
  phone: string | null
  language: string | null
  wish: string | null
  treatmentTeam: string | null
  clinician: string | null
}

/** Who somebody is, and what they want. */
export async function PersonFields({ person }: { person?: Details }) {
  const t = await getTranslations('clients')
  const languages = [
    ...choicesOf(LANGUAGES, (language) => t(`languages.${language}`)),
    { value: '', label: t('languages.not_said') },
  ]
  return (
    <>
      <TextField name="name" label={t('name')} longest={120} initial={person?.name} className="w-full max-w-lg" />
      <TextField
        name="wish"
        label={t('wish')}
        lines={3}
        longest={1000}
        initial={person?.wish}
        hint={t('wishHint')}
        className="w-full max-w-2xl"
      />
      <div className="grid w-full max-w-2xl gap-5 sm:grid-cols-3">
        <TextField name="phone" label={t('phone')} longest={40} initial={person?.phone} />
        <TextField name="treatmentTeam" label={t('treatmentTeam')} longest={120} initial={person?.treatmentTeam} />
        <TextField name="clinician" label={t('clinician')} longest={120} initial={person?.clinician} />
      </div>
      <ChoiceField
        name="language"
        label={t('language')}
        choices={languages}
        initial={[person?.language ?? '']}
        hint={t('languageHint')}
      />
    </>
  )
}
