import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { openCheckIns } from '#lib/check-ins/queries'
import { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { standingOf } from '#lib/pauses/queries'
import { openWishes, rhythmsOfPerson } from '#lib/rhythm/queries'
import { firstName } from '../../../components/first-name.ts'
import { walkerOf } from '../../../components/walker-of.ts'
import { AfterClosing } from '../after-closing.tsx'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { AgreedNow } from './agreed-now.tsx'
import { AskForm } from './ask-form.tsx'
import { CheckInList } from './check-in-list.tsx'
import { RhythmForm } from './rhythm-form.tsx'
import { RhythmHistory } from './rhythm-history.tsx'
import { WishForms } from './wish-forms.tsx'
import { WishHistory } from './wish-history.tsx'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ beginning?: string | string[]; messages?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('tabs.touch') }
}

export default async function TouchPage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'touch')
  const { beginning, messages } = await searchParams
  const [person, [episode], companions, { pause }, rhythms, wishes, checkIns] = await Promise.all([
    personHeader(actor, id),
    episodesOf(actor, id),
    companionsOf(actor, id),
    standingOf(actor, id),
    rhythmsOfPerson(actor, id),
    openWishes(actor, id),
    openCheckIns(actor, id),
  ])
  const about = { actor, id, name: firstName(person?.name ?? ''), phone: person?.phone ?? null }
  const named = companions.find((companion) => companion.kind === 'primary')
  const walker = await walkerOf(actor, named)
  const rhythm = rhythms.find((one) => one.rhythm.toDay === null && one.rhythm.takenBackAt === null)?.rhythm
  const hasEnded = episode?.state === 'closed'
  const unmet = checkIns.find(({ because }) => because === 'not_so_well')

  return (
    <>
      <PersonTop actor={actor} id={id} tab="touch" />
      {hasEnded ? (
        <>
          <AfterClosing name={about.name} />
          <CheckInList {...about} openId={unmet?.id} showsAll={messages === 'all'} />
        </>
      ) : (
        <>
          <AgreedNow {...about} walker={walker} pause={pause} rhythm={rhythm} />
          <AskForm {...about} beginning={typeof beginning === 'string' ? beginning : undefined} />
          <CheckInList {...about} openId={unmet?.id} showsAll={messages === 'all'} />
          <WishForms {...about} open={wishes} />
          <RhythmForm {...about} rhythm={rhythm} isOnHold={pause !== null} open={wishes} />
        </>
      )}
      <WishHistory {...about} />
      <RhythmHistory {...about} walker={walker} rhythms={rhythms} />
    </>
  )
}
