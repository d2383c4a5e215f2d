import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { searchText } from '#lib/shared/search-text'
import { employerNamed, jobNamed } from './find.ts'
import { writeDisclosureForm } from './forms.ts'
import { mayWriteDisclosure } from './policy.ts'
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
    const job = typed && chosen?.employerName && !isSame(typed, chosen.employerName) ? undefined : chosen
    const employer = await employerNamed(tx, actor, employerId ?? job?.employerId ?? undefined)
    const employerName = typed ?? job?.employerName ?? employer?.name ?? job?.title ?? null
    if (employerName === null) throw new RuleBroken('employerName', 'follow-along.errors.employerMissing')
    checkTalk(said, actor, person)
    const others = await standingWorksheets(tx, actor, person.id)
    if (others.some((sheet) => sheet.employerName !== null && isSame(sheet.employerName, employerName)))
      throw new RuleBroken('employerName', 'follow-along.errors.employerThere', { employer: employerName })
    const about = { isGeneral: false, employerId: employer?.id ?? null, employerName, placementId: job?.id ?? null }
    const disclosureId = await insertWorksheet(tx, actor, person.id, about, said)
    return { disclosureId, employer: employerName }
  },
})

const isSame = (one: string, other: string): boolean => searchText(one) === searchText(other)
