import { getTranslations } from 'next-intl/server'
import { LANGUAGES } from '#lib/accounts/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../components/act-form.tsx'
import { ChoiceField } from '../components/fields.tsx'
import { chooseLanguageAction } from './actions.ts'

export async function LanguageForm({ language }: { language: string }) {
  const t = await getTranslations('accounts.language')
  const choices = LANGUAGES.map((value) => ({ value, label: t(value) }))

  return (
    <section aria-labelledby="language">
      <h2 id="language" className="mb-3">
        {t('title')}
      </h2>
      <ActForm action={chooseLanguageAction} commandId={newId()} className="flex flex-wrap items-end gap-3">
        <ChoiceField name="language" label={t('label')} choices={choices} initial={[language]} />
        <Send className="button">{t('save')}</Send>
      </ActForm>
    </section>
  )
}
