import { getLocale, getTranslations } from 'next-intl/server'

/** The house's colours and no more: the page stands alone, without the sheet that the build makes for the others. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fcfaf6; --ink: #1c2633; --harbour: #00565e; }
@media (prefers-color-scheme: dark) { :root { --paper: #141a20; --ink: #ece9e2; --harbour: #6fcfd6; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 26rem; min-height: 100vh; margin: auto; padding: 2.5rem 1.25rem;
  display: flex; flex-direction: column; justify-content: center; align-items: flex-start; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
p { margin: 0 0 1rem; }
a { display: inline-block; padding: .7rem 0; color: var(--harbour); font-weight: 600; }
`

/** A whole small page, because a redirect could not say "too many" to whatever is trying. */
export async function pleaseWait(seconds: number, back: string, policy: string | null): Promise<Response> {
  const t = await getTranslations('accounts.signIn')
  const nonce = /'nonce-([\w+/=]+)'/.exec(policy ?? '')?.[1] ?? ''
  const page = `<!doctype html>
<html lang="${await getLocale()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('waitTitle')}</title>
<link rel="icon" href="/icon.svg">
<style nonce="${nonce}">${STYLE}</style>
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
