import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { type DocumentShown, documentsOfPerson } from '#lib/documents/queries'
import { DOCUMENT_KINDS } from '#lib/documents/rules'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { Empty } from '../../../components/empty.tsx'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { FileField } from '../../../components/file-field.tsx'
import { firstName } from '../../../components/first-name.ts'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { addDocumentAction, takeBackDocumentAction } from './actions.ts'
import { DocumentItem } from './document-item.tsx'
import { filesWith } from './document-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('documents'))('title') }
}

/** CVs, letters and certificates, with every version of each. */
export default async function DocumentsPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, id } = await openPerson(params, 'documents')
  const [person, documents, t] = await Promise.all([
    personHeader(actor, id),
    documentsOfPerson(actor, id),
    getTranslations('documents'),
  ])
  const name = firstName(person?.name ?? '')
  const files = filesWith(t('errors.tooLarge'))
  // What was taken back today stays in its place, so that it can be put back there.
  const isEarlier = ({ takenBackAt }: DocumentShown) =>
    takenBackAt !== null && dayAt(takenBackAt, actor.zone) !== actor.today
  const [here, earlier] = [documents.filter((one) => !isEarlier(one)), documents.filter(isEarlier)]
  const list = (some: DocumentShown[]) => (
    <ul className="border-line border-t">
      {some.map((document) => (
        <DocumentItem key={document.id} actor={actor} document={document} name={name} />
      ))}
    </ul>
  )

  return (
    <>
      <PersonTop actor={actor} id={id} tab="search" />
      <section className="mt-6">
        <h2>{t('title')}</h2>
        <p className="mt-1 mb-3 max-w-[60ch] text-ink-soft">{t('intro', { name })}</p>
        {here.length === 0 ? <Empty>{t('none')}</Empty> : list(here)}
        {earlier.length > 0 && (
          <details className="no-print mt-2">
            <summary>{t('takenBackEarlier', { count: earlier.length })}</summary>
            {list(earlier)}
          </details>
        )}
      </section>
      <section className="no-print mt-8" id="add">
        <h2 className="mb-2">{t('addHeading')}</h2>
        <UndoableForm
          action={addDocumentAction}
          commandId={newId()}
          hidden={{ clientId: id }}
          label={t('addHeading')}
          className="flex max-w-lg flex-col items-start gap-5"
          undo={{ action: takeBackDocumentAction, field: 'documentId', label: t('undo') }}
        >
          <ChoiceField
            name="kind"
            label={t('kind')}
            choices={choicesOf(DOCUMENT_KINDS, (kind) => t(`kinds.${kind}`))}
            initial={['cv']}
          />
          <FileField name="file" label={t('file')} hint={t('fileHint')} {...files} />
          <TextField name="title" label={t('titleField')} hint={t('titleHint')} longest={120} className="w-full" />
          <ChoiceField
            name="shared"
            label={t('sharing')}
            choices={[{ value: 'yes', label: t('share', { name }) }]}
            several
            hint={t('shareHint', { name })}
          />
          <Send>{t('add')}</Send>
        </UndoableForm>
      </section>
    </>
  )
}
