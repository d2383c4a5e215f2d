import { getTranslations } from 'next-intl/server'
import {
  type Answers,
  BOXES,
  CHOSEN_BOXES,
  LONGEST_BOX,
  MAY_CONTACT,
  type WrittenSection,
} from '#lib/profile/rules/sections'
import { newId } from '#lib/shared/ids'
import { ActForm } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { saveSectionAction } from './actions.ts'
import { SavingItself } from './saving-itself.tsx'

type Props = { id: string; path: string; section: WrittenSection; answers: Answers; version: number }

/** A section being written, in place. It saves itself; the button does the same where no script runs. */
export async function SectionForm({ id, path, section, answers, version }: Props) {
  const t = await getTranslations('profile')
  const fields = BOXES[section]
  return (
    <ActForm
      action={saveSectionAction}
      commandId={newId()}
      version={version}
      hidden={{ clientId: id, section }}
      draft={section}
      label={t('changeWhat', { section: t(`sections.${section}`) })}
      className="flex flex-col gap-5"
    >
      {fields.map((box) =>
        CHOSEN_BOXES.includes(box) ? (
          <ChoiceField
            key={box}
            name={box}
            label={t(`boxes.${box}`)}
            choices={choicesOf(MAY_CONTACT, (answer) => t(`mayContact.${answer}`))}
            none={t('notSaid')}
            initial={[answers[box] ?? '']}
          />
        ) : (
          <TextField
            key={box}
            name={box}
            label={t(`boxes.${box}`)}
            hint={t.has(`hints.${box}`) ? t(`hints.${box}`) : undefined}
            lines={fields.length > 3 ? 2 : 4}
            longest={LONGEST_BOX}
            initial={answers[box]}
          />
        ),
      )}
      <SavingItself section={section} path={path} />
    </ActForm>
  )
}
