import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { writeGeneralForm } from './forms.ts'
import { mayWriteDisclosure } from './policy.ts'
import { checkTalk, insertWorksheet, readableWorksheet, standingWorksheets, updateWorksheet } from './worksheet.ts'

const OF_NO_EMPLOYER = { isGeneral: true, employerId: null, employerName: null, placementId: null }

/** The person's own thoughts on telling, in general. There is one such worksheet: who comes second sees both texts. */
export const writeGeneral = useCase({
  act: 'disclosure.write_general',
  form: writeGeneralForm,
  subject: async (tx, input, actor) => {
    const person = await personWithinReach(actor, input.clientId, tx)
    if (!person) return undefined
    const before = (await standingWorksheets(tx, actor, person.id)).find((sheet) => sheet.isGeneral)
    return { person, before }
  },
  allow: mayWriteDisclosure,
  about: ({ person }) => [person.id],
  current: ({ before }) => ({ version: before?.version ?? 0, reads: before ? readableWorksheet(before) : {} }),
  perform: async ({ tx, actor, subject: { person, before }, input }) => {
    const { commandId: _, clientId: _id, version: _version, ...said } = input
    checkTalk(said, actor, person)
    if (before) await updateWorksheet(tx, actor, before, said, { wasPutRight: false })
    else await insertWorksheet(tx, actor, person.id, OF_NO_EMPLOYER, said)
    return { name: person.name }
  },
})
