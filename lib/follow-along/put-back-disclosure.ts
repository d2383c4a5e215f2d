import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { disclosureWithinReach } from './find.ts'
import { disclosureForm } from './forms.ts'
import { standsAlready } from './meanwhile.ts'
import { mayWriteDisclosure } from './policy.ts'
import { isSameEmployer } from './rules/disclosure.ts'
import { standingWorksheets, updateWorksheet } from './worksheet.ts'

/** Taken back by mistake: it decides again what it decided, unless another was written in its place. */
export const putBackDisclosure = useCase({
  act: 'disclosure.put_back',
  form: disclosureForm,
  subject: (tx, input, actor) => disclosureWithinReach(actor, input.disclosureId, tx),
  allow: mayWriteDisclosure,
  about: ({ person }) => [person.id],
  meanwhile: standsAlready,
  perform: async ({ tx, actor, subject: { row, person } }) => {
    const others = await standingWorksheets(tx, actor, person.id)
    const isInItsPlace = others.some((other) =>
      row.isGeneral ? other.isGeneral : !other.isGeneral && isSameEmployer(other, row),
    )
    if (isInItsPlace) throw new RuleBroken(null, 'follow-along.errors.writtenAnew')
    await updateWorksheet(tx, actor, row, { takenBackAt: null, takenBackBy: null }, { wasPutRight: false })
    return { name: person.name }
  },
})
