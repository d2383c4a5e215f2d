import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { peopleOf } from '#lib/clients/queries/everybody'
import { OUTCOMES } from '#lib/contacts/rules'
import { newId } from '#lib/shared/ids'
import { choicesOf } from '../components/choices.ts'
import { Empty } from '../components/empty.tsx'
import { Fold } from '../components/fold.tsx'
import { ContactDetails } from './contact-details.tsx'
import { lastTime } from './last-time.ts'
import { LogForm } from './log-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contacts'))('logTitle') }
}

export default async function LogPage({ searchParams }: { searchParams: Promise<{ with?: string | string[] }> }) {
  const actor = await signedInStaff()
  // Only Today asks for somebody by name.
  const asked = [(await searchParams).with ?? []].flat()
  const [t, e, c] = await Promise.all([
    getTranslations('contacts'),
    getTranslations('employers'),
    getTranslations('caseload'),
  ])
  const people = await listView(
    actor,
    'log',
    () => peopleOf(actor),
    (person) => person.id,
  )
  const chosen = people.filter((person) => asked.includes(person.id))
  const others = people.filter((person) => !asked.includes(person.id))
  const hasEnded = ({ support }: (typeof people)[number]) => support === 'closed'
  const ended = others.filter(hasEnded)
  const inOrder = [...chosen, ...others.filter((person) => !hasEnded(person)), ...ended]
  const choices = inOrder.map((person) => ({
    value: person.id,
    label: hasEnded(person) ? t('hasEnded', { name: person.name }) : person.name,
    searchName: person.searchName,
    isFolded: ended.includes(person),
  }))
  const hint = chosen.length === 1 && chosen[0] ? await lastTime(actor, chosen[0].id) : undefined
  const words = {
    people: t('who'),
    find: t('find'),
    noneNamed: t('noneNamed'),
    ended: ended.length > 0 ? c('ended', { count: ended.length }) : undefined,
    outcome: t('outcome'),
    undo: t('undo'),
    details: t('addDetails'),
    form: t('logTitle'),
  }

  return (
    <>
      <h1 className="mb-1">{t('logTitle')}</h1>
      <p className="text-ink-soft">{t('logIntro')}</p>
      <p className="mb-3">
        <a
          href={chosen.length === 1 && chosen[0] ? `/employers/log?for=${chosen[0].id}` : '/employers/log'}
          className="line-link"
        >
          {e('logVisit')}
        </a>
      </p>
      {people.length === 0 ? (
        <Empty>{t('nobodyYet')}</Empty>
      ) : (
        <LogForm
          commandId={newId()}
          people={choices}
          chosen={chosen.map((person) => person.id)}
          lastTime={hint}
          outcomes={choicesOf(OUTCOMES, (outcome) => t(`outcomes.${outcome}`))}
          words={words}
          backTo={asked.length > 0 ? '/today' : undefined}
        >
          <Fold summary={t('more')}>
            <ContactDetails today={actor.today} severalPeople />
          </Fold>
        </LogForm>
      )}
    </>
  )
}
