import { getTranslations } from 'next-intl/server'
import type { Experience } from '#lib/profile/entry-of-person'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import {
  addExperienceAction,
  changeExperienceAction,
  putBackExperienceAction,
  takeBackExperienceAction,
} from './actions.ts'
import { ExperienceFields } from './experience-fields.tsx'
import { ExperienceShown } from './experience-shown.tsx'
import { HistoryLink } from './history-link.tsx'
import { SectionFrame } from './section-frame.tsx'

type Props = { id: string; name: string; path: string; all: Experience[]; open: string | undefined }

/** Past jobs, courses and other times, the latest first; each is changed in place. */
export async function ExperienceSection({ id, name, path, all, open }: Props) {
  const t = await getTranslations('profile')
  const standing = all.filter(({ takenBackAt }) => takenBackAt === null)
  const isAdding = open === 'experience'
  const isEmpty = standing.length === 0
  return (
    <SectionFrame
      section="experience"
      path={path}
      opens={isAdding ? undefined : isEmpty ? 'begin' : 'add'}
      isEmpty={isEmpty}
      below={
        <HistoryLink
          section="experience"
          path={path}
          hasHistory={all.some(({ version, takenBackAt }) => version > 1 || takenBackAt !== null)}
        />
      }
    >
      {isEmpty && !isAdding && <p className="text-ink-soft">{t('empty.experience', { name })}</p>}
      <ActForm
        action={addExperienceAction}
        commandId={newId()}
        hidden={{ clientId: id }}
        shows={isAdding}
        label={t('experience.add')}
        className="editor flex flex-col gap-5"
      >
        <ExperienceFields />
        <Buttons path={path} />
      </ActForm>
      <ul className="flex flex-col gap-5">
        {standing.map((experience) => (
          <li key={experience.id} id={experience.id} className="profile-entry">
            {experience.id === open ? (
              <ExperienceEditor experience={experience} path={path} />
            ) : (
              <>
                <ExperienceShown experience={experience} />
                <a
                  href={`${path}?edit=${experience.id}#${experience.id}`}
                  aria-label={t('experience.change', { title: experience.title })}
                  className="word-link no-print inline-flex min-h-11 items-center"
                >
                  {t('change')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <TakeOut experience={standing.find((one) => one.id === open)} />
    </SectionFrame>
  )
}

async function ExperienceEditor({ experience, path }: { experience: Experience; path: string }) {
  const t = await getTranslations('profile')
  return (
    <ActForm
      action={changeExperienceAction}
      commandId={newId()}
      version={experience.version}
      hidden={{ experienceId: experience.id }}
      label={t('experience.change', { title: experience.title })}
      className="editor flex flex-col gap-5"
    >
      <ExperienceFields experience={experience} />
      <Buttons path={path} />
    </ActForm>
  )
}

/** Beside the list and not in it, so that it can be undone once the entry has left. */
async function TakeOut({ experience }: { experience: Experience | undefined }) {
  const t = await getTranslations('profile.experience')
  return (
    <UndoableForm
      action={takeBackExperienceAction}
      undo={{ action: putBackExperienceAction, field: 'experienceId', label: t('putBack') }}
      commandId={newId()}
      hidden={experience ? { experienceId: experience.id } : {}}
      shows={experience !== undefined}
      label={t('takeOut')}
    >
      <Send className="button button-quiet">{t('takeOut')}</Send>
    </UndoableForm>
  )
}

async function Buttons({ path }: { path: string }) {
  const t = await getTranslations('profile')
  return (
    <div className="flex flex-wrap gap-3">
      <Send>{t('save')}</Send>
      <a href={`${path}#experience`} className="button">
        {t('close')}
      </a>
    </div>
  )
}
