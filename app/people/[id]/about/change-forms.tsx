import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { colleagues } from '#lib/clients/queries/everybody'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { ChoiceField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { assignSpecialistAction, changeEpisodeAction, changePersonAction } from '../../new/actions.ts'
import { EpisodeFields } from '../../new/episode-fields.tsx'
import { PersonFields } from '../../new/person-fields.tsx'

type Props = {
  actor: StaffActor
  person: Awaited<ReturnType<typeof personHeader>>
  episode: Awaited<ReturnType<typeof episodesOf>>[number] | undefined
  companions: Awaited<ReturnType<typeof companionsOf>>
}

/** Putting right who somebody is, how far support has come and, for the supervisor, who walks with them. */
export async function ChangeForms({ actor, person, episode, companions }: Props) {
  const t = await getTranslations('clients')
  if (!person) return null
  const named = companions.find((companion) => companion.kind === 'primary')
  const team = actor.role === 'supervisor' ? await colleagues(actor) : []
  const choices = team.map(({ accountId, name }) => ({ value: accountId, label: name }))
  const stack = 'mt-2 flex flex-col gap-5'
  return (
    <div className="no-print mt-4">
      <ActForm
        action={changePersonAction}
        commandId={newId()}
        version={person.version}
        hidden={{ clientId: person.id }}
        label={t('change')}
      >
        <Fold summary={t('change')}>
          <div className={stack}>
            <PersonFields person={person} />
            <div>
              <Send>{t('save')}</Send>
            </div>
          </div>
        </Fold>
      </ActForm>
      {episode && episode.state !== 'closed' && (
        <ActForm
          action={changeEpisodeAction}
          commandId={newId()}
          version={episode.version}
          hidden={{ episodeId: episode.id }}
          label={t('changeTime')}
        >
          <Fold summary={t('changeTime')}>
            <div className={stack}>
              <EpisodeFields today={actor.today} episode={episode} />
              <div>
                <Send>{t('save')}</Send>
              </div>
            </div>
          </Fold>
        </ActForm>
      )}
      {actor.role === 'supervisor' && (
        <ActForm
          action={assignSpecialistAction}
          commandId={newId()}
          hidden={{ clientId: person.id }}
          label={t('assignHeading')}
        >
          <Fold summary={t('assignHeading')}>
            <p className="mb-3 max-w-[60ch]">{t('assignIntro')}</p>
            <div className={stack}>
              <ChoiceField
                name="specialistId"
                label={t('specialist')}
                choices={choices}
                initial={[named?.accountId ?? '']}
              />
              <div>
                <Send>{t('assign')}</Send>
              </div>
            </div>
          </Fold>
        </ActForm>
      )}
    </div>
  )
}
