import { useCase } from '#lib/access/use-case'
import { disclosureWithinReach } from './find.ts'
import { changeDisclosureForm } from './forms.ts'
import { takenBackMeanwhile } from './meanwhile.ts'
import { mayWriteDisclosure } from './policy.ts'
import { revisitAfterTalk } from './rules/disclosure.ts'
import { checkTalk, readableWorksheet, updateWorksheet } from './worksheet.ts'

/** Talked about once more, or put right. How it read before is kept, and so is the decision that held until now. */
export const changeDisclosure = useCase({
  act: 'disclosure.change',
  form: changeDisclosureForm,
  subject: (tx, input, actor) => disclosureWithinReach(actor, input.disclosureId, tx),
  allow: mayWriteDisclosure,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ row }) => ({ version: row.version, reads: readableWorksheet(row) }),
  perform: async ({ tx, actor, subject: { row, person }, input }) => {
    const { commandId: _, disclosureId: _id, version: _version, rewritten, ...typed } = input
    const wasPutRight = rewritten === 'put_right'
    const said = wasPutRight ? typed : { ...typed, revisitDay: revisitAfterTalk(typed, row) }
    checkTalk(said, actor, person)
    await updateWorksheet(tx, actor, row, said, { wasPutRight })
    return { name: person.name }
  },
})
