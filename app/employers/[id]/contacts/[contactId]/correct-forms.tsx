import { getTranslations } from 'next-intl/server'
import type { EmployerContactShown } from '#lib/employers/queries/history'
import { MODES } from '#lib/employers/rules'
import { labelOf } from '#lib/employers/rules/names'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { choicesOf } from '../../../../components/choices.ts'
import { EmployerField } from '../../../../components/employer-field.tsx'
import { type Choice, ChoiceField, TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { correctEmployerContactAction, withdrawEmployerContactAction } from '../../../actions.ts'
import { ContactFields } from '../../../log/contact-fields.tsx'
import { ForFields } from '../../../log/for-fields.tsx'

type Props = {
  today: Day
  contact: EmployerContactShown
  employer: { id: string; name: string; town: string | null }
  people: Choice[]
  there: Choice[]
}

/** More said of a contact, or what was said put right; or all of it withdrawn, with a reason. */
export async function CorrectForms({ today, contact, employer, people, there }: Props) {
  const t = await getTranslations('employers')
  const shows = contact.takenBackAt === null
  const common = { version: contact.version, hidden: { contactId: contact.id }, shows }
  const values = {
    ...contact,
    clientId: contact.client?.id ?? null,
    metName: contact.personId === null ? contact.met : null,
  }
  return (
    <>
      <ActForm
        {...common}
        action={correctEmployerContactAction}
        commandId={newId()}
        label={t('contact')}
        className="flex flex-col items-start gap-5"
      >
        <ChoiceField
          name="mode"
          label={t('how')}
          choices={choicesOf(MODES, (mode) => t(`modes.${mode}`))}
          initial={[contact.mode]}
        />
        <EmployerField
          label={t('withWhich')}
          hint={t('withWhichHint')}
          initial={labelOf(employer)}
          initialId={employer.id}
          className="w-full max-w-lg"
        />
        <ForFields people={people} initial={values} />
        <ContactFields today={today} there={there} initial={values} />
        <Send>{t('save')}</Send>
      </ActForm>
      <div className="mt-8 border-line border-t pt-4">
        <ActForm {...common} action={withdrawEmployerContactAction} commandId={newId()} label={t('withdrawTitle')}>
          <Fold summary={t('withdrawTitle')}>
            <p className="mb-3 max-w-[60ch]">{t('withdrawIntro')}</p>
            <div className="flex flex-col items-start gap-4">
              <TextField name="because" label={t('because')} longest={500} className="w-full max-w-lg" />
              <Send className="button">{t('withdraw')}</Send>
            </div>
          </Fold>
        </ActForm>
      </div>
    </>
  )
}
