import { getTranslations } from 'next-intl/server'
import type { Experience } from '#lib/profile/entry-of-person'
import { EXPERIENCE_KINDS, writtenAs } from '#lib/profile/rules/experiences'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'

/** What there is to say of an experience: what it was and when; how it was can come later. */
export async function ExperienceFields({ experience }: { experience?: Experience }) {
  const t = await getTranslations('profile.experience')
  const box = (name: 'duties' | 'liked' | 'disliked' | 'endedBecause' | 'helped', hint?: string) => (
    <TextField name={name} label={t(name)} lines={2} longest={1000} initial={experience?.[name]} hint={hint} />
  )
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        choices={choicesOf(EXPERIENCE_KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[experience?.kind ?? 'job']}
      />
      <div className="flex flex-wrap gap-4">
        <TextField
          name="title"
          label={t('title')}
          hint={t('titleHint')}
          longest={120}
          initial={experience?.title}
          className="min-w-[min(15rem,100%)] flex-1"
        />
        <TextField
          name="place"
          label={t('place')}
          longest={120}
          initial={experience?.place}
          className="min-w-[min(15rem,100%)] flex-1"
        />
      </div>
      <div className="flex flex-wrap gap-4">
        <TextField
          name="fromWhen"
          label={t('fromWhen')}
          hint={t('whenHint')}
          longest={20}
          initial={writtenAs(experience?.fromWhen ?? null)}
          className="w-52 max-w-full"
        />
        <TextField
          name="toWhen"
          label={t('toWhen')}
          longest={20}
          initial={writtenAs(experience?.toWhen ?? null)}
          className="w-52 max-w-full"
        />
        <TextField
          name="hours"
          label={t('hours')}
          hint={t('hoursHint')}
          longest={80}
          initial={experience?.hours}
          className="w-52 max-w-full"
        />
      </div>
      <ChoiceField
        name="goesOn"
        label={t('now')}
        choices={[{ value: 'yes', label: t('goesOn') }]}
        initial={experience?.goesOn ? ['yes'] : []}
        several
      />
      {box('duties')}
      <Fold summary={t('more')} open={experience !== undefined}>
        <div className="flex flex-col gap-5 pb-2">
          {box('liked')}
          {box('disliked')}
          {box('endedBecause', t('endedHint'))}
          {box('helped')}
        </div>
      </Fold>
    </>
  )
}
