import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { directory, employersLike, SORTS, type Sort, withDays } from '#lib/employers/queries/listed'
import { employerStepsDue, faceToFaceThisWeek } from '#lib/employers/queries/mine'
import { SECTORS, type Sector } from '#lib/employers/rules'
import { Empty } from '../components/empty.tsx'
import { EmployerList } from './employer-list.tsx'
import { FindForm } from './find-form.tsx'
import { SortLinks } from './sort-links.tsx'
import { StepsList } from './steps-list.tsx'

/** More than these and one types another letter. */
const FOUND = 30

type Query = Partial<Record<'q' | 'sort' | 'sector' | 'after', string | string[]>>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('employers'))('title') }
}

export default async function EmployersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [actor, asked] = [await signedInStaff(), await searchParams]
  const typed = typeof asked.q === 'string' ? asked.q.trim().slice(0, 120) : ''
  const [steps, thisWeek, t] = await Promise.all([
    employerStepsDue(actor),
    faceToFaceThisWeek(actor),
    getTranslations('employers'),
  ])
  await listView(
    actor,
    'employers',
    async () => [...new Set(steps.flatMap(({ client }) => client?.id ?? []))],
    (id) => id,
  )

  return (
    <>
      <h1 className="mb-1">{t('title')}</h1>
      <p className="mb-4 max-w-[60ch] text-ink-soft">{t('intro')}</p>
      <p className="no-print mb-6 flex flex-wrap gap-2">
        <a href="/employers/log" className="button button-main">
          {t('logVisit')}
        </a>
        <a href="/employers/new" className="button">
          {t('add')}
        </a>
      </p>
      <StepsList actor={actor} steps={steps} />
      <FindForm typed={typed} />
      {typed ? <Found actor={actor} typed={typed} /> : <Browse actor={actor} asked={asked} />}
      <p className="mt-6 text-ink-soft">{t('metThisWeek', { count: thisWeek })}</p>
    </>
  )
}

async function Found({ actor, typed }: { actor: StaffActor; typed: string }) {
  const [found, t] = await Promise.all([employersLike(actor, typed, FOUND), getTranslations('employers')])
  return (
    <section className="mt-4">
      <h2 className="mb-2">{t('found', { count: found.length, typed })}</h2>
      {found.length > 0 ? (
        <EmployerList actor={actor} listed={await withDays(actor, found)} label={t('title')} />
      ) : (
        <Empty>{t('noneFound', { typed })}</Empty>
      )}
      <p className="no-print mt-4 flex flex-wrap gap-2">
        <a href={`/employers/new?${new URLSearchParams({ name: typed })}`} className="button">
          {t('add')}
        </a>
        <a href="/employers" className="button button-quiet">
          {t('all')}
        </a>
      </p>
    </section>
  )
}

async function Browse({ actor, asked }: { actor: StaffActor; asked: Query }) {
  const sort: Sort = SORTS.find((one) => one === asked.sort) ?? 'name'
  const sector: Sector | null = SECTORS.find((one) => one === asked.sector) ?? null
  const after = typeof asked.after === 'string' ? asked.after : undefined
  const [{ listed, next }, t] = await Promise.all([
    directory(actor, { sort, sector, after }),
    getTranslations('employers'),
  ])
  const link = (query: Record<string, string>) =>
    `/employers?${new URLSearchParams({ sort, ...(sector ? { sector } : {}), ...query })}#list`
  return (
    <section id="list" className="mt-6">
      <SortLinks sort={sort} sector={sector} />
      {listed.length > 0 ? (
        <EmployerList actor={actor} listed={listed} label={t(`sorts.${sort}`)} />
      ) : (
        <Empty>{t(`empty.${sort}`)}</Empty>
      )}
      <p className="no-print mt-4 flex flex-wrap gap-2">
        {next && (
          <a href={link({ after: next })} className="button">
            {t('more')}
          </a>
        )}
        {after && (
          <a href={link({})} className="button button-quiet">
            {t('toFirst')}
          </a>
        )}
      </p>
    </section>
  )
}
