import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { type DocumentShown, documentsOfPerson, documentsSentWith } from '#lib/documents/queries'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { dayWords } from '../../../../components/day-words.ts'
import { Fold } from '../../../../components/fold.tsx'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { sendWithApplicationAction, undoSentWithAction } from '../../documents/actions.ts'

type Props = { actor: StaffActor; id: string; applicationId: string; maySend: boolean }

/** Which CV and which letter went with it, each in the version that was sent. */
export async function SentDocuments({ actor, id, applicationId, maySend }: Props) {
  const [sent, all, t, days] = await Promise.all([
    documentsSentWith(actor, applicationId),
    documentsOfPerson(actor, id),
    getTranslations('documents'),
    dayWords(actor.today),
  ])
  const here = all.filter(({ takenBackAt }) => takenBackAt === null)
  const left = (one: DocumentShown) =>
    one.versions
      .filter((version) => !sent.some(({ versionId }) => versionId === version.id))
      .map(({ id: versionId, number }) => ({ versionId, words: t('sent.named', { title: one.title, number }) }))
  const newest = here.flatMap((one) => left({ ...one, versions: one.versions.slice(0, 1) }))
  const before = here.flatMap((one) => left({ ...one, versions: one.versions.slice(1) }))
  const buttons = (some: typeof newest) => (
    <div className="flex flex-wrap gap-2">
      {some.map(({ versionId, words }) => (
        <Send key={versionId} name="versionId" value={versionId} className="button">
          {words}
        </Send>
      ))}
    </div>
  )

  return (
    <section className="mt-10" aria-labelledby="sent">
      <h2 id="sent">{t('sent.heading')}</h2>
      {sent.length > 0 && (
        <ul className="mt-2 border-line border-t">
          {sent.map(({ sentId, versionId, title, number, isThere, by, writtenAt }) => {
            const words = t('sent.named', { title, number })
            return (
              <li key={sentId} className="border-line border-b py-2">
                {isThere ? (
                  <a href={`/people/${id}/documents/${versionId}`} download className="row-link">
                    {words}
                  </a>
                ) : (
                  words
                )}
                <p className="text-[0.94rem] text-ink-soft">
                  {t('addedBy', { name: by, day: days.short(dayAt(writtenAt, actor.zone)) })}
                </p>
              </li>
            )
          })}
        </ul>
      )}
      <div className="no-print mt-2">
        <ActForm
          action={undoSentWithAction}
          commandId={newId()}
          shows={maySend && sent.length > 0}
          label={t('sent.undo')}
          byButton
        >
          <Fold summary={t('sent.undo')}>
            <div className="flex flex-wrap gap-2 pb-2">
              {sent.map(({ sentId, title, number }) => (
                <Send key={sentId} name="sentId" value={sentId} className="button">
                  {t('sent.named', { title, number })}
                </Send>
              ))}
            </div>
          </Fold>
        </ActForm>
        <UndoableForm
          action={sendWithApplicationAction}
          undo={{ action: undoSentWithAction, field: 'sentId', label: t('sent.undoNow') }}
          commandId={newId()}
          hidden={{ applicationId }}
          shows={maySend && newest.length + before.length > 0}
          label={t('sent.mark')}
          byButton
        >
          {newest.length > 0 && (
            <>
              <p className="mb-2">{t('sent.mark')}</p>
              {buttons(newest)}
            </>
          )}
          {before.length > 0 && (
            <details>
              <summary>{t('sent.before')}</summary>
              <div className="pb-2">{buttons(before)}</div>
            </details>
          )}
        </UndoableForm>
        {maySend && (
          <p>
            <a href={`/people/${id}/documents#add`} className="line-link">
              {t(here.length === 0 ? 'sent.addFirst' : 'sent.addMore')}
            </a>
          </p>
        )}
      </div>
    </section>
  )
}
