import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isDay } from '#lib/shared/day'
import { openPerson } from '../../../../open-person.ts'
import { MeetingPage } from '../../../meeting-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointments'))('title') }
}

type Props = { params: Promise<{ id: string; seriesId: string; day: string }> }

/** One of those that come back, whether or not anything was said of it yet. */
export default async function OneOfSeriesPage({ params }: Props) {
  const { actor, id } = await openPerson(params, 'appointment')
  const { seriesId, day } = await params
  if (!isDay(day)) notFound()
  return <MeetingPage actor={actor} clientId={id} which={{ seriesId, seriesDay: day }} />
}
