import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signedInStaff } from '#lib/access/signed-in'
import { newId } from '#lib/shared/ids'
import { Send } from '../../components/act-form.tsx'
import { askedWords } from '../asked-words.ts'
import { EmployerFields } from '../employer-fields.tsx'
import { AddEmployerForm } from './add-employer-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('employers'))('addTitle') }
}

export default async function NewEmployerPage({
  searchParams,
}: {
  searchParams: Promise<{ name?: string | string[] }>
}) {
  await signedInStaff()
  const { name } = await searchParams
  const [t, asked] = await Promise.all([getTranslations('employers'), askedWords()])
  return (
    <>
      <p className="mb-2">
        <a href="/employers" className="line-link">
          {t('back')}
        </a>
      </p>
      <h1 className="mb-1">{t('addTitle')}</h1>
      <p className="mb-5 text-ink-soft">{t('addIntro')}</p>
      <AddEmployerForm
        commandId={newId()}
        words={{ form: t('addTitle'), open: t('openPage'), isThat: asked.openThat, isAnother: asked.isAnother }}
      >
        <EmployerFields name={typeof name === 'string' ? name : undefined} />
        <Send>{t('addButton')}</Send>
      </AddEmployerForm>
    </>
  )
}
