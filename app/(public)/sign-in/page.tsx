import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { firstPageOf, ownPath } from '#lib/access/paths'
import { maybeSignedIn } from '#lib/access/signed-in'
import { TYPED_BEFORE_COOKIE } from '#lib/access/typed-before'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.signIn'))('title') }
}

type Props = { searchParams: Promise<{ next?: string | string[]; unsent?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const { next: asked, unsent } = await searchParams
  const next = ownPath([asked].flat()[0])
  const actor = await maybeSignedIn()
  if (actor) redirect(next ?? firstPageOf(actor.role))
  const t = await getTranslations('accounts.signIn')
  const typedBefore = (await cookies()).get(TYPED_BEFORE_COOKIE)?.value
  const failed = typedBefore !== undefined

  return (
    <main className="mx-auto flex min-h-dvh max-w-[26rem] flex-col justify-center px-5 py-10">
      <p className="mb-8 font-bold text-harbour text-lg">{t('product')}</p>
      <h1 className="mb-5">{t('title')}</h1>
      {(unsent === 'draft' || unsent === 'lost') && !failed && (
        <p role="status" className="mb-5 rounded-soft bg-harbour-mist px-4 py-3">
          {t(`unsent.${unsent}`)}
        </p>
      )}
      {failed && (
        <p
          id="sign-in-problem"
          role="alert"
          className="mb-5 rounded-soft border border-error bg-error-mist px-4 py-3 text-error"
        >
          {t('notRecognised')}
        </p>
      )}
      <form
        method="post"
        action="/api/sign-in"
        className="grid gap-5"
        aria-describedby={failed ? 'sign-in-problem' : undefined}
      >
        {next && <input type="hidden" name="next" value={next} />}
        <div>
          <label htmlFor="email" className="mb-1 block font-semibold">
            {t('email')}
          </label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={254}
            defaultValue={typedBefore}
            className="input"
          />
        </div>
        <div>
          <label htmlFor="password" className="mb-1 block font-semibold">
            {t('password')}
          </label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={500}
            className="input"
          />
        </div>
        <button type="submit" className="button button-main">
          {t('enter')}
        </button>
      </form>
      <p className="mt-8 text-ink-soft">{t('help')}</p>
    </main>
  )
}
