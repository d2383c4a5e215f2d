import { getTranslations } from 'next-intl/server'
import type { Helper } from '#lib/profile/entry-of-person'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import { addHelperAction, changeHelperAction, putBackHelperAction, takeBackHelperAction } from './actions.ts'
import { HelperFields } from './helper-fields.tsx'
import { HelperShown } from './helper-shown.tsx'
import { HistoryLink } from './history-link.tsx'
import { SectionFrame } from './section-frame.tsx'

type Props = { id: string; name: string; path: string; all: Helper[]; open: string | undefined }

/** People who help and places where somebody is welcome, and what makes it so. */
export async function HelperSection({ id, name, path, all, open }: Props) {
  const t = await getTranslations('profile')
  const standing = all.filter(({ takenBackAt }) => takenBackAt === null)
  const edited = standing.find((helper) => helper.id === open)
  const isAdding = open === 'helpers'
  const isEmpty = standing.length === 0
  return (
    <SectionFrame
      section="helpers"
      path={path}
      opens={isAdding ? undefined : isEmpty ? 'begin' : 'add'}
      isEmpty={isEmpty}
      below={
        <HistoryLink
          section="helpers"
          path={path}
          hasHistory={all.some(({ version, takenBackAt }) => version > 1 || takenBackAt !== null)}
        />
      }
    >
      {isEmpty && !isAdding && <p className="text-ink-soft">{t('empty.helpers', { name })}</p>}
      <ActForm
        action={addHelperAction}
        commandId={newId()}
        hidden={{ clientId: id }}
        shows={isAdding}
        label={t('helper.add')}
        className="editor flex flex-col gap-5"
      >
        <HelperFields />
        <Buttons path={path} />
      </ActForm>
      <ul className="flex flex-col gap-4">
        {standing.map((helper) => (
          <li key={helper.id} id={helper.id} className="profile-entry">
            {helper === edited ? (
              <HelperEditor helper={helper} path={path} />
            ) : (
              <>
                <HelperShown helper={helper} />
                <a
                  href={`${path}?edit=${helper.id}#${helper.id}`}
                  aria-label={t('helper.change', { name: helper.name })}
                  className="word-link no-print inline-flex min-h-11 items-center"
                >
                  {t('change')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <UndoableForm
        action={takeBackHelperAction}
        undo={{ action: putBackHelperAction, field: 'helperId', label: t('helper.putBack') }}
        commandId={newId()}
        hidden={edited ? { helperId: edited.id } : {}}
        shows={edited !== undefined}
        label={t('helper.takeOut')}
      >
        <Send className="button button-quiet">{t('helper.takeOut')}</Send>
      </UndoableForm>
    </SectionFrame>
  )
}

async function HelperEditor({ helper, path }: { helper: Helper; path: string }) {
  const t = await getTranslations('profile')
  return (
    <ActForm
      action={changeHelperAction}
      commandId={newId()}
      version={helper.version}
      hidden={{ helperId: helper.id }}
      label={t('helper.change', { name: helper.name })}
      className="editor flex flex-col gap-5"
    >
      <HelperFields helper={helper} />
      <Buttons path={path} />
    </ActForm>
  )
}

async function Buttons({ path }: { path: string }) {
  const t = await getTranslations('profile')
  return (
    <div className="flex flex-wrap gap-3">
      <Send>{t('save')}</Send>
      <a href={`${path}#helpers`} className="button">
        {t('close')}
      </a>
    </div>
  )
}
