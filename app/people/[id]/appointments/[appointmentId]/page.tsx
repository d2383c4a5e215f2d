import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { openPerson } from '../../open-person.ts'
import { MeetingPage } from '../meeting-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointments'))('title') }
}

export default async function AppointmentPage({ params }: { params: Promise<{ id: string; appointmentId: string }> }) {
  const { actor, id } = await openPerson(params, 'appointment')
  const { appointmentId } = await params
  return <MeetingPage actor={actor} clientId={id} which={{ appointmentId }} />
}
