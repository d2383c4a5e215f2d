import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { type CaseloadPerson, caseload } from '#lib/caseload/queries'
import { arranged, grouped } from '#lib/caseload/rules'
import { colleagues } from '#lib/clients/queries/everybody'
import { caseloadOrder } from '#lib/preferences/queries'
import { carrierOf } from '#lib/shared/day'
import { formatsOf } from '../components/day-words.ts'
import { Empty } from '../components/empty.tsx'
import { walkerOf } from '../components/walker-of.ts'
import { ArrangeForm } from './arrange-form.tsx'
import { FindList } from './find-list.tsx'
import { PersonList } from './person-list.tsx'
import { PersonRow, rowWords } from './person-row.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('caseload'))('title') }
}

export default async function CaseloadPage() {
  const actor = await signedInStaff()
  const isSupervisor = actor.role === 'supervisor'
  const [t, order, people, team, walker, formats] = await Promise.all([
    getTranslations('caseload'),
    caseloadOrder(actor),
    listView(
      actor,
      'caseload',
      () => caseload(actor),
      (person) => person.id,
    ),
    isSupervisor ? colleagues(actor) : [],
    walkerOf(actor),
    getLocale().then(formatsOf),
  ])
  const specialists = new Map(team.map(({ accountId, name }) => [accountId, name]))
  // Whoever has left the team since, or was never in it, is nobody to look at.
  const specialistId = order.specialistId && specialists.has(order.specialistId) ? order.specialistId : null
  const asked = { ...order, specialistId }
  const words = await rowWords(actor.today, walker, isSupervisor ? specialists : undefined)
  const rowOf = (person: CaseloadPerson) => <PersonRow key={person.id} person={person} words={words} />
  const rows = people.map((person) => ({ id: person.id, searchName: person.searchName, row: rowOf(person) }))
  const rowById = new Map(rows.map(({ id, row }) => [id, row]))
  const shownAs = (person: CaseloadPerson) => rowById.get(person.id)

  const everybody = arranged(people, { ...asked, show: 'everybody' }, actor.language)
  const shown = arranged(people, asked, actor.language)
  const ended = order.show === 'everybody' ? arranged(people, { ...asked, show: 'ended' }, actor.language) : []
  const onHold = everybody.filter((person) => person.pause).length

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h1>{t(isSupervisor ? 'teamHeading' : 'heading')}</h1>
        <a href="/people/new" className="button button-quiet ends-line no-print">
          {t('add')}
        </a>
      </div>
      <p className="mb-4 text-ink-soft">
        {t('count', { count: everybody.length, held: onHold })}
        {order.show !== 'everybody' && ` ${t('countShown', { count: shown.length, show: order.show })}`}
        {specialistId && ` ${t('onlyOf', { name: specialists.get(specialistId) ?? '' })}`}
        <span className="hidden print:inline">
          {' '}
          {t('printed', { name: actor.name, day: formats.shortWithYear.format(carrierOf(actor.today)) })}
        </span>
      </p>
      {people.length === 0 ? (
        <Empty>{t('nobodyYet')}</Empty>
      ) : (
        <FindList rows={rows} words={{ find: t('find'), none: t('noneNamed'), list: t('found') }}>
          <ArrangeForm actor={actor} order={asked} specialists={team} />
          <PersonList
            groups={grouped(shown, order.sort)}
            rowOf={shownAs}
            empty={t('nobodyShown', { show: order.show })}
          />
          {ended.length > 0 && (
            <details className="no-print mt-6">
              <summary>{t('ended', { count: ended.length })}</summary>
              <ul aria-label={t('ended', { count: ended.length })} className="border-line border-t">
                {ended.map(shownAs)}
              </ul>
            </details>
          )}
        </FindList>
      )}
      {!isSupervisor && (
        <p className="no-print mt-6">
          <a href="/caseload/teammates" className="line-link">
            {t('teammates')}
          </a>
        </p>
      )}
    </>
  )
}
