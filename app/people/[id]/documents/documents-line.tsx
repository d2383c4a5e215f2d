import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { documentsOfPerson } from '#lib/documents/queries'

/** So many are named; the rest is a number. */
const NAMED = 2

/** Which documents there are, in a line that leads to them. */
export async function DocumentsLine({ actor, id }: { actor: StaffActor; id: string }) {
  const [all, t] = await Promise.all([documentsOfPerson(actor, id), getTranslations('documents')])
  const documents = all.filter(({ takenBackAt }) => takenBackAt === null)
  const more = documents.length - NAMED
  return (
    <p className="no-print">
      <span className="text-ink-soft">{t('title')}: </span>
      {documents.slice(0, NAMED).map(({ id: documentId, title, versions }) => (
        <span key={documentId}>
          <a href={`/people/${id}/documents/${versions[0]?.id}`} download className="line-link">
            {title}
          </a>
          {', '}
        </span>
      ))}
      <a href={`/people/${id}/documents`} className="line-link">
        {documents.length === 0 ? t('line.none') : more > 0 ? t('line.more', { count: more }) : t('line.all')}
      </a>
    </p>
  )
}
