import { getTranslations } from 'next-intl/server'
import type { documentsSharedWithMe } from '#lib/documents/queries'

/** What my specialist lets me have of CVs and letters. Where there is nothing, nothing is said of it. */
export async function MyDocuments({ documents }: { documents: Awaited<ReturnType<typeof documentsSharedWithMe>> }) {
  const t = await getTranslations('my')
  if (documents.length === 0) return null
  return (
    <section className="mb-8">
      <h2 className="mb-1">{t('documentsHeading')}</h2>
      <ul className="border-line border-t">
        {documents.map(({ versionId, title }) => (
          <li key={versionId} className="border-line border-b">
            <a href={`/my/documents/${versionId}`} className="line-link" download>
              {t('saveDocument', { title })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
