import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { employerChosen } from '#lib/employers/employer-meant'
import { jobNamed } from './find.ts'
import { writeDisclosureForm } from './forms.ts'
import { mayWriteDisclosure } from './policy.ts'
import { isSameEmployer } from './rules/disclosure.ts'
import { checkTalk, insertWorksheet, standingWorksheets } from './worksheet.ts'

/** What to tell one employer and what not, thought through together. Each employer has one worksheet. */
export const writeDisclosure = useCase({
  act: 'disclosure.write',
  form: writeDisclosureForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayWriteDisclosure,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const { commandId: _, clientId: _id, placementId: jobId, employerId, employerName: typed, ...said } = input
    const chosen = await jobNamed(tx, actor, person, jobId)
    // A name that was typed says more than a choice that stood there from the beginning.
    const named = await employerChosen(tx, actor, { employerId, employerName: typed })
    const job = named.employerName && chosen?.employerName && !isSameEmployer(named, chosen) ? undefined : chosen
    const employerName = named.employerName ?? job?.employerName ?? job?.title ?? null
    if (employerName === null) throw new RuleBroken('employerName', 'follow-along.errors.employerMissing')
    const employer = { employerId: named.employerId ?? job?.employerId ?? null, employerName }
    checkTalk(said, actor, person)
    const others = await standingWorksheets(tx, actor, person.id)
    if (others.some((sheet) => isSameEmployer(sheet, employer)))
      throw new RuleBroken('employerName', 'follow-along.errors.employerThere', { employer: employerName })
    const about = { isGeneral: false, ...employer, placementId: job?.id ?? null }
    const disclosureId = await insertWorksheet(tx, actor, person.id, about, said)
    return { disclosureId, employer: employerName }
  },
})
