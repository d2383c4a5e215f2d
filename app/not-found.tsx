import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { firstPageOf } from '#lib/access/paths'
import { maybeSignedIn } from '#lib/access/signed-in'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors'))('notFound.title') }
}

/** One answer for what does not exist and for what is not this person's to see. */
export default async function NotFoundPage() {
  const t = await getTranslations('errors')
  const actor = await maybeSignedIn()
  const page = (
    <>
      <h1>{t('notFound.title')}</h1>
      <p className="mt-3">{t('notFound.text')}</p>
      <p className="mt-6">
        <a href={actor ? firstPageOf(actor.role) : '/sign-in'} className="button button-main">
          {actor ? t('toFirstPage') : t('toSignIn')}
        </a>
      </p>
    </>
  )
  return actor ? page : <main className="mx-auto max-w-[38rem] px-5 py-16">{page}</main>
}
