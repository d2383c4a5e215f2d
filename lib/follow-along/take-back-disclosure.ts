import { useCase } from '#lib/access/use-case'
import { disclosureWithinReach } from './find.ts'
import { disclosureForm } from './forms.ts'
import { takenBackMeanwhile } from './meanwhile.ts'
import { mayWriteDisclosure } from './policy.ts'
import { updateWorksheet } from './worksheet.ts'

/** Entered by mistake. It stays readable as taken back, decides nothing, and counts no longer. */
export const takeBackDisclosure = useCase({
  act: 'disclosure.take_back',
  form: disclosureForm,
  subject: (tx, input, actor) => disclosureWithinReach(actor, input.disclosureId, tx),
  allow: mayWriteDisclosure,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { row, person } }) => {
    const takenBack = { takenBackAt: actor.now, takenBackBy: actor.accountId }
    await updateWorksheet(tx, actor, row, takenBack, { wasPutRight: false })
    return { disclosureId: row.id, name: person.name }
  },
})
