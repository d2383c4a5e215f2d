import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { languageFor, personHeader } from '#lib/clients/queries'
import { disclosureWithHistory } from '#lib/follow-along/queries'
import { firstName } from '../../../../../../../components/first-name.ts'
import { quoted } from '../../../../../../../components/in-quotes.ts'
import { openPerson } from '../../../../../open-person.ts'
import { Sheet, theirDays } from '../../../sheet.tsx'
import { THOUGHTS } from '../../../worksheet-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-along.disclosure'))('sheetTitle') }
}

/** A worksheet on telling, for the person to keep. */
export default async function DisclosureSheet({ params }: { params: Promise<{ id: string; disclosureId: string }> }) {
  const { actor, id } = await openPerson(params, 'agreements')
  const { disclosureId } = await params
  const [sheet, person, language] = await Promise.all([
    disclosureWithHistory(actor, disclosureId),
    personHeader(actor, id),
    languageFor(actor, id),
  ])
  if (!sheet || sheet.clientId !== id || sheet.takenBackAt !== null || !person) notFound()
  const t = await getTranslations({ locale: language, namespace: 'follow-along.disclosure' })
  const name = firstName(person.name)
  const day = theirDays(language)
  const written = THOUGHTS.filter((field) => field !== 'wording' && sheet[field])

  return (
    <Sheet
      {...{ id, part: 'disclosure', language, title: t('sheetTitle') }}
      subtitle={sheet.isGeneral ? t('sheetGeneral') : (sheet.employerName ?? '')}
      foot={{ name: person.name, specialist: actor.name, today: actor.today }}
    >
      <p className="mt-2">{t('sheetNobodyMust')}</p>
      <p className="mt-4 text-lg">
        <span className="text-ink-soft">{t('decision')}:</span> <strong>{t(`decisions.${sheet.decision}`)}</strong>
      </p>
      {sheet.wording && (
        <>
          <h2 className="mt-5">{t('sheetWording')}</h2>
          <p className="voice mt-1 max-w-[52ch] whitespace-pre-wrap">{quoted(sheet.wording, language)}</p>
        </>
      )}
      <dl className="thoughts mt-5">
        {written.map((field) => (
          <div key={field}>
            <dt>{t(`fields.${field}`, { name })}</dt>
            <dd className="whitespace-pre-wrap">{sheet[field]}</dd>
          </div>
        ))}
      </dl>
      {sheet.revisitDay && (
        <p className="mt-4">
          {t('revisitDay')}: {day(sheet.revisitDay)}
        </p>
      )}
    </Sheet>
  )
}
