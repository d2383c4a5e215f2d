import { competitiveness } from '#lib/placements/rules/competitive'
import { type WorkWords, workWords } from '../work-words.ts'
import type { About } from './about.ts'

/** The terms as they stand today, and what they read as. What nobody noted takes no room. */
export async function TermsToday({ actor, name, placement }: About) {
  const words = await workWords(actor.today)
  const { t, days, hours, wage } = words
  const { terms, untilDay, openTo, subsidy, subsidyWords, occupation, foundBy, ledBy, disclosure, mayContact } =
    placement
  const until = untilDay ? `${t('terms.until')} ${days.short(untilDay)}`.toLowerCase() : undefined
  const lasting = [terms.lasting && t(`lastings.${terms.lasting}`), until].filter(Boolean).join(', ')
  const facts: [string, string | null | undefined][] = [
    [t('terms.hours'), terms.hours === null ? null : hours(terms.hours)],
    [t('terms.wage'), wage(terms)],
    [t('terms.lasting'), lasting],
    [t('terms.openTo'), openTo && t(`openTos.${openTo}`)],
    [t('terms.subsidy'), subsidy && [t(`subsidies.${subsidy}`), subsidyWords].filter(Boolean).join(': ')],
    [t('competitive.label'), competitiveWords(placement, words)],
    [t('terms.occupation'), occupation && t(`occupations.${occupation}.name`)],
    [t('terms.found'), foundBy && t(`foundBys.${foundBy}`, { name })],
    [t('terms.led'), ledBy && t(`ledBys.${ledBy}`, { name })],
    [t('terms.disclosure', { kind: placement.kind }), disclosure && t(`disclosures.${disclosure}`)],
    [t('terms.mayContact'), mayContact && t(`mayContacts.${mayContact}`, { name })],
    [t('terms.note'), placement.words],
    [t('terms.enteredBy'), placement.by],
  ]
  const noted = facts.filter(([, said]) => said)
  return (
    <section aria-labelledby="terms">
      <h3 id="terms" className="mb-2 text-[1.15rem]">
        {t(placement.endedAt ? 'terms.headingEnded' : 'terms.heading')}
      </h3>
      {noted.length <= 2 && <p className="mb-2 text-ink-soft">{t('terms.nothing')}</p>}
      <dl className="facts">
        {noted.map(([label, said]) => (
          <div key={label} className="contents">
            <dt className="max-w-[14ch] text-ink-soft">{label}</dt>
            <dd className="whitespace-pre-wrap">{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function competitiveWords(placement: About['placement'], { t }: WorkWords): string | null {
  const reading = competitiveness(placement)
  if (!reading) return null
  const { reads, because } = reading
  return t(`competitive.${reads}`, {
    because: because.map((one) => t(`because.${one}`)).join(', '),
    count: because.length,
  })
}
