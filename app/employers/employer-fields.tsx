import { getTranslations } from 'next-intl/server'
import { SECTORS } from '#lib/employers/rules'
import { choicesOf } from '../components/choices.ts'
import { TextField } from '../components/fields.tsx'
import { SelectField } from './select-field.tsx'

type Details = Record<
  'name' | 'sector' | 'town' | 'address' | 'phone' | 'email' | 'website' | 'looksFor' | 'words',
  string | null
>

/** What is known of an employer. Only the name is needed. */
export async function EmployerFields({ employer, name }: { employer?: Details; name?: string }) {
  const t = await getTranslations('employers')
  const line = (field: 'address' | 'phone' | 'email' | 'website', longest: number) => (
    <TextField name={field} label={t(field)} longest={longest} initial={employer?.[field]} />
  )
  return (
    <>
      <div className="grid w-full gap-5 sm:grid-cols-2">
        <TextField name="name" label={t('name')} longest={120} initial={employer?.name ?? name} />
        <TextField name="town" label={t('town')} longest={80} initial={employer?.town} hint={t('townHint')} />
        <SelectField
          name="sector"
          label={t('sector')}
          choices={[{ value: '', label: t('notSaid') }, ...choicesOf(SECTORS, (sector) => t(`sectors.${sector}`))]}
          initial={employer?.sector}
        />
        {line('address', 200)}
        {line('phone', 40)}
        {line('email', 120)}
        {line('website', 200)}
      </div>
      <TextField
        name="looksFor"
        label={t('looksFor')}
        lines={3}
        longest={1000}
        initial={employer?.looksFor}
        hint={t('looksForHint')}
        className="w-full"
      />
      <TextField
        name="words"
        label={t('words')}
        lines={3}
        longest={2000}
        initial={employer?.words}
        hint={t('wordsHint')}
        className="w-full"
      />
    </>
  )
}
