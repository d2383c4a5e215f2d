import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import { HistoryLink } from './history-link.tsx'
import { SavingItself } from './saving-itself.tsx'
import { SectionFrame } from './section-frame.tsx'

type Entry = { id: string; version: number; takenBackAt: Date | null }
type Act<Value> = (before: FormState<Value>, data: FormData) => Promise<FormState<Value>>
/** What somebody's profile is shown with: whose it is, where, and which part of it is being written. */
export type About = { id: string; name: string; path: string; open: string | undefined }
type Props<One extends Entry, Saved, TakenBack> = About & {
  section: 'experience' | 'helpers'
  /** Where its own words are. */
  words: 'experience' | 'helper'
  all: One[]
  /** The field that says which entry is meant. */
  which: 'experienceId' | 'helperId'
  acts: { save: Act<Saved>; takeBack: Act<TakenBack>; putBack: unknown }
  /** How the link and the form that change an entry are called. */
  called: (entry: One) => string
  fields: (entry?: One) => ReactNode
  shown: (entry: One) => ReactNode
}

/**
 * A section that holds entries: one is added at the top, each is changed in place, and taken out it can be put back. Each saves
 * itself while it is written, as the other sections do.
 */
export async function EntriesSection<One extends Entry, Saved, TakenBack>({
  id,
  name,
  path,
  open,
  section,
  words,
  all,
  which,
  acts,
  called,
  fields,
  shown,
}: Props<One, Saved, TakenBack>) {
  const t = await getTranslations('profile')
  const standing = all.filter(({ takenBackAt }) => takenBackAt === null)
  const edited = standing.find((entry) => entry.id === open)
  const isAdding = open === section
  const isEmpty = standing.length === 0
  const hasHistory = all.some(({ version, takenBackAt }) => version > 1 || takenBackAt !== null)
  const editor = 'editor flex flex-col gap-5'
  const buttons = <SavingItself section={section} path={path} />
  return (
    <SectionFrame
      section={section}
      path={path}
      opens={isAdding ? undefined : isEmpty ? 'begin' : 'add'}
      isEmpty={isEmpty}
      below={<HistoryLink section={section} path={path} hasHistory={hasHistory} />}
    >
      {isEmpty && !isAdding && <p className="text-ink-soft">{t(`empty.${section}`, { name })}</p>}
      <UndoableForm
        action={acts.save}
        undo={{ action: acts.takeBack, field: which, label: t(`${words}.takeOut`) }}
        commandId={newId()}
        version={0}
        hidden={{ clientId: id }}
        entryId={newId()}
        shows={isAdding}
        label={t(`${words}.add`)}
        className={editor}
      >
        {fields()}
        {buttons}
      </UndoableForm>
      <ul className="flex flex-col gap-5">
        {standing.map((entry) => (
          <li key={entry.id} id={entry.id} className="profile-entry">
            {entry === edited ? (
              <ActForm
                action={acts.save}
                commandId={newId()}
                version={entry.version}
                hidden={{ clientId: id, entryId: entry.id }}
                label={called(entry)}
                className={editor}
              >
                {fields(entry)}
                {buttons}
              </ActForm>
            ) : (
              <>
                {shown(entry)}
                <a
                  href={`${path}?edit=${entry.id}#${entry.id}`}
                  aria-label={called(entry)}
                  className="line-link no-print"
                >
                  {t('change')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {/* Beside the list and not in it, so that it can be undone once the entry has left. */}
      <UndoableForm
        action={acts.takeBack}
        undo={{ action: acts.putBack, field: which, label: t(`${words}.putBack`) }}
        commandId={newId()}
        hidden={edited ? { [which]: edited.id } : {}}
        shows={edited !== undefined}
        label={t(`${words}.takeOut`)}
      >
        <Send className="button button-quiet">{t(`${words}.takeOut`)}</Send>
      </UndoableForm>
    </SectionFrame>
  )
}
