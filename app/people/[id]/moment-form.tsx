import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'
import { KINDS_BY_HAND, mechanismOf } from '#lib/support-events/rules'
import { ActForm, Send } from '../../components/act-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Fold } from '../../components/fold.tsx'
import { MechanismMark } from '../../components/mechanism-mark.tsx'
import { noteMomentAction } from './actions.ts'

/** Something that mattered and that no other record tells of: open, tap, done. */
export async function MomentForm({ actor, clientId, name }: { actor: StaffActor; clientId: string; name: string }) {
  const t = await getTranslations('continuity')
  return (
    <ActForm action={noteMomentAction} commandId={newId()} hidden={{ clientId }} label={t('noteHeading')} byButton>
      <Fold summary={t('noteHeading')}>
        <p className="mb-3 text-ink-soft">{t('noteIntro', { name })}</p>
        <div className="mb-4 flex flex-wrap gap-4">
          <TextField
            name="words"
            label={t('words')}
            longest={1000}
            hint={t('wordsHint')}
            className="min-w-[min(15rem,100%)] flex-1"
          />
          <TextField name="day" type="date" label={t('day')} initial={actor.today} max={actor.today} />
        </div>
        {([1, 2, 3] as const).map((mechanism) => (
          <fieldset key={mechanism} className="mb-3">
            <legend className="mb-1 font-semibold text-[0.96rem]">
              <MechanismMark mechanism={mechanism} /> {t(`mechanisms.${mechanism}`)}
            </legend>
            <div className="flex flex-wrap gap-2">
              {KINDS_BY_HAND.filter((kind) => mechanismOf(kind) === mechanism).map((kind) => (
                <Send key={kind} name="kind" value={kind} className="button">
                  {t(`kinds.${kind}`)}
                </Send>
              ))}
            </div>
          </fieldset>
        ))}
      </Fold>
    </ActForm>
  )
}
