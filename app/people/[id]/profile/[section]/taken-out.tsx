import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { StaffActor } from '#lib/access/actor'
import { experiencesOfPerson, helpersOfPerson } from '#lib/profile/queries'
import type { Section } from '#lib/profile/rules/sections'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { putBackExperienceAction, putBackHelperAction } from '../actions.ts'
import { ExperienceShown } from '../experience-shown.tsx'
import { HelperShown } from '../helper-shown.tsx'

type Props = { actor: StaffActor; id: string; section: Section }

/** What was taken out of a list of the profile, to be read and to be put back. */
export async function TakenOut({ actor, id, section }: Props) {
  if (section === 'experience') return <ExperiencesTakenOut actor={actor} id={id} />
  return section === 'helpers' ? <HelpersTakenOut actor={actor} id={id} /> : null
}

type Of = { actor: StaffActor; id: string }

const isOut = ({ takenBackAt }: { takenBackAt: Date | null }) => takenBackAt !== null

async function ExperiencesTakenOut({ actor, id }: Of) {
  const out = (await experiencesOfPerson(actor, id)).filter(isOut)
  const rows = out.map((one) => ({ id: one.id, shown: <ExperienceShown experience={one} /> }))
  return <Rows action={putBackExperienceAction} field="experienceId" kind="experience" rows={rows} />
}

async function HelpersTakenOut({ actor, id }: Of) {
  const out = (await helpersOfPerson(actor, id)).filter(isOut)
  const rows = out.map((one) => ({ id: one.id, shown: <HelperShown helper={one} /> }))
  return <Rows action={putBackHelperAction} field="helperId" kind="helper" rows={rows} />
}

type Put = typeof putBackExperienceAction | typeof putBackHelperAction
type RowsProps = { action: Put; field: string; kind: 'experience' | 'helper'; rows: { id: string; shown: ReactNode }[] }

async function Rows({ action, field, kind, rows }: RowsProps) {
  const t = await getTranslations('profile')
  return (
    <ActForm
      action={action as typeof putBackExperienceAction}
      commandId={newId()}
      shows={rows.length > 0}
      label={t('takenOut')}
      byButton
      className="mb-8"
    >
      <h2 className="mb-2">{t('takenOut')}</h2>
      <ul className="border-line border-t">
        {rows.map(({ id, shown }) => (
          <li key={id} className="border-line border-b py-3">
            {shown}
            <Send name={field} value={id} className="button button-quiet">
              {t(`${kind}.putBack`)}
            </Send>
          </li>
        ))}
      </ul>
    </ActForm>
  )
}
