import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { peopleOf } from '#lib/clients/queries/everybody'
import { employerNamed, peopleThere } from '#lib/employers/queries'
import { employersOfMine } from '#lib/employers/queries/mine'
import { labelOf } from '#lib/employers/rules/names'
import { newId } from '#lib/shared/ids'
import { EmployerField } from '../../components/employer-field.tsx'
import { ChoiceField } from '../../components/fields.tsx'
import { Fold } from '../../components/fold.tsx'
import { ContactFields } from './contact-fields.tsx'
import { ForFields } from './for-fields.tsx'
import { LogContactForm } from './log-contact-form.tsx'
import { logWords } from './log-words.ts'

type Props = { searchParams: Promise<{ for?: string | string[]; at?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('employers'))('logTitle') }
}

export default async function LogEmployerContactPage({ searchParams }: Props) {
  const [actor, asked] = [await signedInStaff(), await searchParams]
  const [people, { at, choices }, t, { words, modes }] = await Promise.all([
    listView(
      actor,
      'employers.log',
      () => peopleOf(actor),
      ({ id }) => id,
    ),
    choicesFor(actor, asked.at),
    getTranslations('employers'),
    logWords('how'),
  ])
  const person = people.find(({ id }) => id === asked.for)
  const running = people.filter(({ id, support }) => support !== 'closed' || id === person?.id)
  const forWhom = (
    <ForFields
      people={running.map(({ id, name }) => ({ value: id, label: name }))}
      initial={{ clientId: person?.id ?? null }}
    />
  )
  const there = at ? (await peopleThere(actor, at.id)).filter(({ takenBackAt }) => takenBackAt === null) : []

  return (
    <>
      <p className="mb-2">
        <a href="/employers" className="line-link">
          {t('back')}
        </a>
      </p>
      <h1 className="mb-1">{t('logTitle')}</h1>
      <p className="mb-5 max-w-[60ch] text-ink-soft">{t('logIntro')}</p>
      <LogContactForm commandId={newId()} modes={modes} words={words} atThumb>
        {choices.length > 0 && (
          <ChoiceField name="lately" label={t('which')} choices={choices} initial={at ? [at.id] : []} />
        )}
        <EmployerField
          label={choices.length > 0 ? t('orOther') : t('which')}
          hint={t('orOtherHint')}
          className="w-full max-w-lg"
        />
        {person && forWhom}
        <Fold summary={t('details')}>
          <div className="flex flex-col items-start gap-5">
            {!person && forWhom}
            <ContactFields today={actor.today} there={there.map(({ id, name }) => ({ value: id, label: name }))} />
          </div>
        </Fold>
      </LogContactForm>
    </>
  )
}

/** The employer one comes from, where that is known, before those one was in touch with lately. */
async function choicesFor(actor: StaffActor, asked: string | string[] | undefined) {
  const [at, lately] = await Promise.all([
    typeof asked === 'string' ? employerNamed(actor, asked) : undefined,
    employersOfMine(actor),
  ])
  const first = at && at.takenBackAt === null ? at : undefined
  const all = first ? [first, ...lately.filter(({ id }) => id !== first.id)] : lately
  return { at: first, choices: all.map((one) => ({ value: one.id, label: labelOf(one) })) }
}
