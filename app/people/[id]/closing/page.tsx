import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { episodesOf, personHeader } from '#lib/clients/queries'
import { standingOf } from '#lib/pauses/queries'
import { newId } from '#lib/shared/ids'
import { dayWords } from '../../../components/day-words.ts'
import { firstName } from '../../../components/first-name.ts'
import { AfterClosing } from '../after-closing.tsx'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { closeSupportAction, declineReferralAction } from './actions.ts'
import { Differs } from './differs.tsx'
import { EndingFields, readOverWords } from './ending-fields.tsx'
import { EndingForm } from './ending-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('episodes'))('closingTitle') }
}

export default async function ClosingPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, id } = await openPerson(params, 'closing')
  const [person, [episode], { pause }, t, days] = await Promise.all([
    personHeader(actor, id),
    episodesOf(actor, id),
    standingOf(actor, id),
    getTranslations('episodes'),
    dayWords(actor.today),
  ])
  const name = firstName(person?.name ?? '')
  const readOver = await readOverWords(name)
  const isReferred = episode?.state === 'referred'
  const isSupported = episode?.state === 'accepted' || episode?.state === 'supported'
  const step = {
    language: actor.language,
    heading: t('readOver'),
    next: t('next'),
    nextHint: t('nextHint'),
    change: t('changeSomething'),
  }

  return (
    <>
      <PersonTop actor={actor} id={id} tab="about" />
      <h2 className="mt-6 mb-2">{t(isReferred ? 'declineHeading' : 'closingTitle')}</h2>
      {!isReferred && !isSupported && (
        <>
          <AfterClosing name={name} />
          <a href={`/people/${id}/about`} className="line-link">
            {t('toEnding')}
          </a>
        </>
      )}
      {isSupported && <Differs id={id} onHoldSince={pause ? days.short(pause.fromDay) : undefined} />}
      {isSupported && <h3 className="mt-8 mb-3">{t('closeHeading')}</h3>}
      <EndingForm
        action={closeSupportAction}
        commandId={newId()}
        clientId={id}
        shows={isSupported}
        words={{ ...step, form: t('closeHeading'), endIt: t('endIt') }}
        readOver={readOver}
      >
        <EndingFields actor={actor} id={id} name={name} kind="close" />
      </EndingForm>
      {isReferred && <p className="mb-4 max-w-[60ch] text-ink-soft">{t('declineIntro')}</p>}
      <EndingForm
        action={declineReferralAction}
        commandId={newId()}
        clientId={id}
        shows={isReferred}
        words={{ ...step, form: t('declineHeading'), endIt: t('declineIt') }}
        readOver={readOver}
      >
        <EndingFields actor={actor} id={id} name={name} kind="decline" />
      </EndingForm>
    </>
  )
}
