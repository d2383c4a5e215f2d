import { getLocale, getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { DocumentShown } from '#lib/documents/queries'
import { DOCUMENT_KINDS } from '#lib/documents/rules'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { dayWords } from '../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { FileField } from '../../../components/file-field.tsx'
import { Fold } from '../../../components/fold.tsx'
import { POINT } from '../../../components/point.ts'
import {
  addVersionAction,
  changeDocumentAction,
  putBackDocumentAction,
  takeBackDocumentAction,
  takeBackVersionAction,
} from './actions.ts'
import { FORMATS, filesWith, sizeIn } from './document-words.ts'

type Props = { actor: StaffActor; document: DocumentShown; name: string }

/** One document: its newest version to take along, and what can be done with it. */
export async function DocumentItem({ actor, document, name }: Props) {
  const [t, locale, days] = await Promise.all([getTranslations('documents'), getLocale(), dayWords(actor.today)])
  const [newest, ...before] = document.versions
  if (!newest) return null
  const isThere = document.takenBackAt === null
  const facts = (version: DocumentShown['versions'][number]) =>
    [
      t('version', { number: version.number }),
      FORMATS[version.mediaType],
      sizeIn(version.size, locale),
      t('addedBy', { name: version.by, day: days.short(dayAt(version.writtenAt, actor.zone)) }),
    ].join(POINT)
  const file = (version: { id: string }) => `/people/${document.clientId}/documents/${version.id}`
  const hidden = { documentId: document.id }
  const files = filesWith(t('errors.tooLarge'))

  return (
    <li className="border-line border-b py-3">
      <p className={isThere ? '' : 'line-through'}>
        {isThere ? (
          <a href={file(newest)} className="row-link" download>
            {document.title}
          </a>
        ) : (
          document.title
        )}
        <span className="text-ink-soft">&nbsp;· {t(`kinds.${document.kind}`)}</span>
        {document.shared && isThere && <span className="ml-2 text-harbour">{t('isShared', { name })}</span>}
      </p>
      <p className="text-[0.94rem] text-ink-soft">{facts(newest)}</p>
      {isThere && (
        <div className="no-print">
          <Fold summary={t('versionsAndMore', { count: document.versions.length })}>
            <div className="mt-2 flex max-w-lg flex-col gap-6 border-line border-l-2 pb-2 pl-4">
              <ActForm
                action={addVersionAction}
                commandId={newId()}
                hidden={hidden}
                draft="version"
                label={t('newVersionOf', { title: document.title })}
                className="flex flex-col items-start gap-3"
              >
                <FileField name="file" label={t('newVersion')} hint={t('newVersionHint')} {...files} />
                <Send className="button">{t('addVersion')}</Send>
              </ActForm>
              <ActForm
                action={changeDocumentAction}
                commandId={newId()}
                version={document.version}
                hidden={hidden}
                draft="change"
                label={t('changeOf', { title: document.title })}
                className="flex flex-col items-start gap-4"
              >
                <TextField
                  name="title"
                  label={t('titleField')}
                  initial={document.title}
                  longest={120}
                  className="w-full"
                />
                <ChoiceField
                  name="kind"
                  label={t('kind')}
                  choices={choicesOf(DOCUMENT_KINDS, (kind) => t(`kinds.${kind}`))}
                  initial={[document.kind]}
                />
                <ChoiceField
                  name="shared"
                  label={t('sharing')}
                  choices={[{ value: 'yes', label: t('share', { name }) }]}
                  initial={document.shared ? ['yes'] : []}
                  several
                  hint={t('shareHint', { name })}
                />
                <Send className="button">{t('save')}</Send>
              </ActForm>
              {before.length > 0 && (
                <section aria-label={t('earlierOf', { title: document.title })}>
                  <h3 className="font-semibold">{t('earlier')}</h3>
                  <ul>
                    {before.map((version) => (
                      <li key={version.id} className="py-1">
                        <a href={file(version)} className="word-link" download>
                          {version.fileName}
                        </a>
                        <span className="block text-[0.94rem] text-ink-soft">{facts(version)}</span>
                      </li>
                    ))}
                  </ul>
                  <ActForm
                    action={takeBackVersionAction}
                    commandId={newId()}
                    hidden={{ versionId: newest.id }}
                    label={t('wrongFile', { number: newest.number })}
                  >
                    <Send className="button button-quiet">{t('wrongFile', { number: newest.number })}</Send>
                  </ActForm>
                </section>
              )}
            </div>
          </Fold>
        </div>
      )}
      <div className="no-print">
        <ActForm
          action={isThere ? takeBackDocumentAction : putBackDocumentAction}
          commandId={newId()}
          hidden={hidden}
          draft={isThere ? 'back' : 'again'}
          label={t(isThere ? 'takeBackOf' : 'putBackOf', { title: document.title })}
        >
          <Send className="button button-quiet">{t(isThere ? 'takeBack' : 'putItBack')}</Send>
        </ActForm>
      </div>
    </li>
  )
}
