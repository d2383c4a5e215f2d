import { getTranslations } from 'next-intl/server'
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
  const [all, t] = await Promise.all([experiencesOfPerson(actor, id), getTranslations('profile')])
  const out = all.filter(isOut)
  return (
    <ActForm
      action={putBackExperienceAction}
      commandId={newId()}
      shows={out.length > 0}
      label={t('takenOut')}
      byButton
      className="mb-8"
    >
      <h2 className="mb-2">{t('takenOut')}</h2>
      <ul className="border-line border-t">
        {out.map((experience) => (
          <li key={experience.id} className="border-line border-b py-3">
            <ExperienceShown experience={experience} />
            <Send name="experienceId" value={experience.id} className="button button-quiet">
              {t('experience.putBack')}
            </Send>
          </li>
        ))}
      </ul>
    </ActForm>
  )
}

async function HelpersTakenOut({ actor, id }: Of) {
  const [all, t] = await Promise.all([helpersOfPerson(actor, id), getTranslations('profile')])
  const out = all.filter(isOut)
  return (
    <ActForm
      action={putBackHelperAction}
      commandId={newId()}
      shows={out.length > 0}
      label={t('takenOut')}
      byButton
      className="mb-8"
    >
      <h2 className="mb-2">{t('takenOut')}</h2>
      <ul className="border-line border-t">
        {out.map((helper) => (
          <li key={helper.id} className="border-line border-b py-3">
            <HelperShown helper={helper} />
            <Send name="helperId" value={helper.id} className="button button-quiet">
              {t('helper.putBack')}
            </Send>
          </li>
        ))}
      </ul>
    </ActForm>
  )
}
