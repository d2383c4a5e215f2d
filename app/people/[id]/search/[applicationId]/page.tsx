import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { applicationWithHistory } from '#lib/job-search/queries'
import { isResting, path } from '#lib/job-search/rules'
import { standingOf } from '#lib/pauses/queries'
import { firstName } from '../../../../components/first-name.ts'
import { openPerson } from '../../open-person.ts'
import { applicationWords } from '../application-words.ts'
import '../applications.css'
import { POINT } from '../../../../components/point.ts'
import { Details } from './details.tsx'
import { EarlierReadings } from './earlier-readings.tsx'
import { Interviews } from './interviews.tsx'
import { NextStep } from './next-step.tsx'
import { PathWalked } from './path-walked.tsx'
import { SentDocuments } from './sent-documents.tsx'
import { TakeBack } from './take-back.tsx'

type Props = { params: Promise<{ id: string; applicationId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('job-search'))('title1') }
}

export default async function ApplicationPage({ params }: Props) {
  const { actor, id } = await openPerson(params, 'application')
  const { applicationId } = await params
  const [application, person, { pause }] = await Promise.all([
    applicationWithHistory(actor, applicationId),
    personHeader(actor, id),
    standingOf(actor, id),
  ])
  if (!application || application.clientId !== id) notFound()
  const name = firstName(person?.name ?? '')
  const words = await applicationWords(actor, name, pause !== null)
  const { t, days } = words
  const { title, employerName, kind, unsolicited, stage, takenBackAt } = application
  const last = path(application.steps.map(({ step }) => step)).at(-1)
  const gone = takenBackAt !== null
  const rests = !gone && isResting(application, { pause })

  return (
    <>
      <p className="no-print mb-2">
        <a href={`/people/${id}/search#applications`} className="line-link">
          {t('back', { name })}
        </a>
      </p>
      <h1>{title}</h1>
      <p className="text-lg">
        {[employerName, kind !== 'job' && t(`kinds.${kind}`), unsolicited && t('unsolicited')]
          .filter(Boolean)
          .join(POINT)}
      </p>
      {gone && <p className="mt-3 font-semibold">{t('takenBackLine')}</p>}
      {last && !gone && (
        <p className={`mt-3 ${rests ? 'tide-edge rounded-r-soft bg-tide-mist py-2 pr-3' : ''}`}>
          <strong>{t('reached', { stage })}</strong>
          {`${POINT}${days.inText(last.day)}`}
          {last.ledBy && `${POINT}${words.led(last.ledBy)}`}
          {rests && ` ${t('restsNow', { name })}`}
        </p>
      )}
      {stage === 'accepted' && !gone && (
        <p className="no-print mt-4">
          <a href={`/people/${id}/work/new?application=${applicationId}`} className="button button-main">
            {t('tellStart')}
          </a>
        </p>
      )}
      <NextStep application={application} words={words} today={actor.today} shows={!gone} />
      <Interviews actor={actor} application={application} words={words} mayPlan={!gone} />
      <Details application={application} words={words} shows={!gone} />
      <SentDocuments actor={actor} id={id} applicationId={applicationId} maySend={!gone} />
      <PathWalked actor={actor} application={application} words={words} />
      <EarlierReadings actor={actor} earlier={application.earlier} words={words} />
      <TakeBack applicationId={applicationId} gone={gone} />
    </>
  )
}
