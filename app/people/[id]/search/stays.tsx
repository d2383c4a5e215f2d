import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'
import { staysOfPerson } from '#lib/stays/queries'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { Fold } from '../../../components/fold.tsx'
import { noteStayAction } from './actions.ts'
import { StayFields } from './stay-fields.tsx'
import { StayItem } from './stay-item.tsx'

/** Hospital stays and what else takes up room in somebody's life: beside the search and any pause, and touching neither. */
export async function Stays({ actor, id, name }: { actor: StaffActor; id: string; name: string }) {
  const [stays, t] = await Promise.all([staysOfPerson(actor, id), getTranslations('stays')])
  const goesOn = ({ stay }: (typeof stays)[number]) => stay.endedAt === null && stay.takenBackAt === null
  const openFirst = [...stays.filter(goesOn), ...stays.filter((one) => !goesOn(one))]
  return (
    <section id="stays" className="mt-10">
      <h2>{t('heading')}</h2>
      <p className="mt-1 mb-2 max-w-[60ch] text-ink-soft">{t('intro', { name })}</p>
      {openFirst.length > 0 && (
        <ol className="border-line border-t">
          {openFirst.map(({ stay, by }) => (
            <StayItem key={stay.id} actor={actor} name={name} stay={stay} by={by} />
          ))}
        </ol>
      )}
      <ActForm action={noteStayAction} commandId={newId()} hidden={{ clientId: id }} label={t('openNote')}>
        <Fold summary={t('openNote')}>
          <div className="flex flex-col items-start gap-5">
            <StayFields name={name} today={actor.today} />
            <Send>{t('note')}</Send>
          </div>
        </Fold>
      </ActForm>
    </section>
  )
}
