import { getTranslations } from 'next-intl/server'
import type { Section } from '#lib/profile/rules/sections'
import { Send } from '../../../components/act-form.tsx'
import { Autosave } from '../../../components/autosave.tsx'

type Props = { section: Section; path: string }

const STATES = ['untouched', 'unsaved', 'saved', 'changed', 'problem', 'refused', 'signed_out', 'unreachable'] as const

/** Below what is being written: it saves itself, and says so; the button does the same where no script runs. */
export async function SavingItself({ section, path }: Props) {
  const t = await getTranslations('profile')
  const words = Object.fromEntries(
    STATES.map((state) => [state, t(`autosave.${state}`, { when: '{when}', why: '{why}' })]),
  ) as Record<(typeof STATES)[number], string>
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Send>{t('save')}</Send>
      <a href={`${path}#${section}`} className="button">
        {t('close')}
      </a>
      <Autosave to={`${path}/${section}/save`} words={words} />
    </div>
  )
}
