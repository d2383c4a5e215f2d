import { getTranslations } from 'next-intl/server'
import type { PersonThere } from '#lib/employers/person-there'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../components/act-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Fold } from '../../components/fold.tsx'
import { callTo, unbroken } from '../../components/phone.ts'
import {
  addEmployerPersonAction,
  changeEmployerPersonAction,
  putBackEmployerPersonAction,
  takeBackEmployerPersonAction,
} from '../actions.ts'

type Props = { people: PersonThere[]; employerId: string; mayAdd: boolean }

/** Who works there and how they are reached. */
export async function PeopleThere({ people, employerId, mayAdd }: Props) {
  const t = await getTranslations('employers')
  const there = people.filter(({ takenBackAt }) => takenBackAt === null)
  const left = people.filter(({ takenBackAt }) => takenBackAt !== null)
  return (
    <section className="mt-6">
      <h2 className="mb-2">{t('people')}</h2>
      {there.length === 0 && <p className="text-ink-soft">{t('noPeople')}</p>}
      <ul className="border-line border-t empty:hidden">
        {there.map((person) => (
          <OnePerson key={person.id} person={person} />
        ))}
      </ul>
      <div className="no-print">
        <ActForm
          action={addEmployerPersonAction}
          commandId={newId()}
          hidden={{ employerId }}
          shows={mayAdd}
          label={t('addPerson')}
        >
          <Fold summary={t('addPerson')}>
            <div className="flex flex-col items-start gap-4 pb-3">
              <PersonFields />
              <Send>{t('addPersonButton')}</Send>
            </div>
          </Fold>
        </ActForm>
        <ActForm
          action={putBackEmployerPersonAction}
          commandId={newId()}
          label={t('left', { count: left.length })}
          byButton
        >
          {left.length > 0 && (
            <Fold summary={t('left', { count: left.length })}>
              <ul>
                {left.map(({ id, name, role }) => (
                  <li key={id} className="flex min-h-12 flex-wrap items-center justify-between gap-x-3">
                    <span>{[name, role].filter(Boolean).join(', ')}</span>
                    <Send name="personId" value={id} className="button button-quiet">
                      {t('personPutBack')}
                      <span className="sr-only"> {name}</span>
                    </Send>
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </ActForm>
      </div>
    </section>
  )
}

async function OnePerson({ person }: { person: PersonThere }) {
  const t = await getTranslations('employers')
  const { id, name, role, phone, email, words, version } = person
  const hidden = { personId: id }
  return (
    <li className="border-line border-b py-2">
      <p>
        <span className="font-semibold">{name}</span>
        {role && <span className="text-ink-soft">&nbsp;· {role}</span>}
      </p>
      {(phone || email) && (
        <p className="flex flex-wrap gap-x-4">
          {phone && (
            <a href={callTo(phone)} className="line-link">
              {unbroken(phone)}
            </a>
          )}
          {email && (
            <a href={`mailto:${email}`} className="word-link inline-block break-all py-2.5">
              {email}
            </a>
          )}
        </p>
      )}
      {words && <p className="whitespace-pre-wrap text-[0.94rem] text-ink-soft">{words}</p>}
      <details className="no-print">
        <summary>
          {t('changePerson')} <span className="sr-only">{name}</span>
        </summary>
        <ActForm
          action={changeEmployerPersonAction}
          commandId={newId()}
          version={version}
          hidden={hidden}
          label={t('changePersonOf', { name })}
          className="flex flex-col items-start gap-4"
        >
          <PersonFields person={person} />
          <Send className="button">{t('saveChange')}</Send>
        </ActForm>
        <ActForm
          action={takeBackEmployerPersonAction}
          commandId={newId()}
          hidden={hidden}
          label={`${t('personTakeBack')}: ${name}`}
          className="mt-2"
        >
          <Send className="button button-quiet">{t('personTakeBack')}</Send>
        </ActForm>
      </details>
    </li>
  )
}

async function PersonFields({ person }: { person?: PersonThere }) {
  const t = await getTranslations('employers')
  const line = (field: 'name' | 'role' | 'phone' | 'email', label: string, longest: number) => (
    <TextField name={field} label={label} longest={longest} initial={person?.[field]} className="w-full" />
  )
  return (
    <>
      {line('name', t('personName'), 120)}
      {line('role', t('personRole'), 120)}
      {line('phone', t('phone'), 40)}
      {line('email', t('email'), 120)}
      <TextField
        name="words"
        label={t('personWords')}
        lines={2}
        longest={1000}
        initial={person?.words}
        className="w-full"
      />
    </>
  )
}
