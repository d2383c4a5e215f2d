import { getLocale, getTranslations } from 'next-intl/server'

/** A whole small page, because a redirect could not say "too many" to whatever is trying. */
export async function pleaseWait(seconds: number, back: string): Promise<Response> {
  const t = await getTranslations('accounts.signIn')
  const page = `<!doctype html>
<html lang="${await getLocale()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t('waitTitle')}</title>
<main>
<h1>${t('waitTitle')}</h1>
<p>${t('wait', { minutes: Math.ceil(seconds / 60) })}</p>
<p><a href="${back.replaceAll('&', '&amp;')}">${t('back')}</a></p>
</main>
</html>
`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'retry-after': String(seconds) }
  return new Response(page, { status: 429, headers })
}
