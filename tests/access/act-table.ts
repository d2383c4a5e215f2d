import { RELATIONS, type Relation } from '#tests/access/relations'

/**
 * Who may do what with one person's record, Signe's, or with a colleague's account.
 *   yes  it is done
 *   no   they may see the record, but this is not theirs to do, and they are told so
 *   –    for them there is no such record
 */
const HANDBOOK = `
                            own  cover past  team- other team's other   Signe  another admin other
                                       cover mate  team  superv. superv. herself person       service
contact.log                 yes  yes   –     –     –     yes    –       no     –       –     –
contact.correct             yes  yes   –     –     –     yes    –       no     –       –     –
contact.withdraw            yes  yes   –     –     –     yes    –       no     –       –     –
contact.undo                yes  no    –     –     –     no     –       no     –       –     –
pause.start                 yes  yes   –     –     –     yes    –       no     –       –     –
pause.change                yes  yes   –     –     –     yes    –       no     –       –     –
pause.resume                yes  yes   –     –     –     yes    –       no     –       –     –
pause.undo_resume           yes  yes   –     –     –     yes    –       no     –       –     –
pause.take_back             yes  yes   –     –     –     yes    –       no     –       –     –
pause.undo_take_back        yes  yes   –     –     –     yes    –       no     –       –     –
search.change               yes  yes   –     –     –     yes    –       no     –       –     –
search.undo_change          yes  no    –     –     –     no     –       no     –       –     –
rhythm.agree                yes  yes   –     –     –     yes    –       no     –       –     –
rhythm.take_back            yes  yes   –     –     –     yes    –       no     –       –     –
wish.note                   yes  yes   –     –     –     yes    –       no     –       –     –
wish.honour                 yes  yes   –     –     –     yes    –       no     –       –     –
wish.reopen                 yes  yes   –     –     –     yes    –       no     –       –     –
wish.take_back              yes  yes   –     –     –     yes    –       no     –       –     –
check_in.send               yes  yes   –     –     –     yes    –       no     –       –     –
check_in.take_back          yes  no    –     –     –     no     –       no     –       –     –
check_in.answer             yes  yes   –     –     –     yes    –       no     –       –     –
check_in.take_back_answer   yes  yes   –     –     –     yes    –       no     –       –     –
check_in.understand         yes  yes   –     –     –     yes    –       no     –       –     –
check_in.take_back_silence  yes  yes   –     –     –     yes    –       no     –       –     –
appointment.plan            yes  yes   –     –     –     yes    –       no     –       –     –
appointment.change          yes  yes   –     –     –     yes    –       no     –       –     –
appointment.hold            yes  yes   –     –     –     yes    –       no     –       –     –
appointment.move            yes  yes   –     –     –     yes    –       no     –       –     –
appointment.could_not       yes  yes   –     –     –     yes    –       no     –       –     –
appointment.call_off        yes  yes   –     –     –     yes    –       no     –       –     –
appointment.undo            yes  yes   –     –     –     yes    –       no     –       –     –
appointment.change_series   yes  yes   –     –     –     yes    –       no     –       –     –
appointment.hand_over       yes  yes   –     –     –     yes    –       no     –       –     –
appointment.end_series      yes  yes   –     –     –     yes    –       no     –       –     –
moment.note                 yes  yes   –     –     –     yes    –       no     –       –     –
moment.take_back            yes  yes   –     –     –     yes    –       no     –       –     –
line.put_off                yes  yes   –     –     –     yes    –       no     –       –     –
line.take_back              yes  no    –     –     –     no     –       no     –       –     –
person.add                  yes  yes   yes   yes   –     yes    –       –      –       –     –
person.change               yes  yes   –     –     –     yes    –       no     –       –     –
person.assign               no   no    –     –     –     yes    –       no     –       –     –
episode.change              yes  yes   –     –     –     yes    –       no     –       –     –
episode.accept              yes  yes   –     –     –     yes    –       no     –       –     –
episode.begin               yes  yes   –     –     –     yes    –       no     –       –     –
episode.not_taken_up        yes  yes   –     –     –     yes    –       no     –       –     –
support.close               yes  yes   –     –     –     yes    –       no     –       –     –
support.take_back_closing   yes  yes   –     –     –     yes    –       no     –       –     –
support.reopen              yes  yes   –     –     –     yes    –       no     –       –     –
support.undo_reopening      yes  yes   –     –     –     yes    –       no     –       –     –
talk.log                    yes  yes   –     –     –     yes    –       no     –       –     –
talk.take_back              yes  yes   –     –     –     yes    –       no     –       –     –
stay.note                   yes  yes   –     –     –     yes    –       no     –       –     –
stay.change                 yes  yes   –     –     –     yes    –       no     –       –     –
stay.end                    yes  yes   –     –     –     yes    –       no     –       –     –
stay.undo_end               yes  yes   –     –     –     yes    –       no     –       –     –
stay.take_back              yes  yes   –     –     –     yes    –       no     –       –     –
document.add                yes  yes   –     –     –     yes    –       no     –       –     –
document.add_version        yes  yes   –     –     –     yes    –       no     –       –     –
document.change             yes  yes   –     –     –     yes    –       no     –       –     –
document.take_back          yes  yes   –     –     –     yes    –       no     –       –     –
document.put_back           yes  yes   –     –     –     yes    –       no     –       –     –
document.take_back_version  yes  yes   –     –     –     yes    –       no     –       –     –
document.send_with          yes  yes   –     –     –     yes    –       no     –       –     –
document.undo_sent_with     yes  yes   –     –     –     yes    –       no     –       –     –
week.complete               yes  yes   yes   yes   yes   no     no       no     no      no    yes
work_support.add            yes  yes   –     –     –     yes    –       no     –       –     –
work_support.change         yes  yes   –     –     –     yes    –       no     –       –     –
work_support.end            yes  yes   –     –     –     yes    –       no     –       –     –
work_support.undo_end       yes  yes   –     –     –     yes    –       no     –       –     –
work_support.take_back      yes  yes   –     –     –     yes    –       no     –       –     –
work_support.put_back       yes  yes   –     –     –     yes    –       no     –       –     –
disclosure.write_general    yes  yes   –     –     –     yes    –       no     –       –     –
disclosure.write            yes  yes   –     –     –     yes    –       no     –       –     –
disclosure.change           yes  yes   –     –     –     yes    –       no     –       –     –
disclosure.take_back        yes  yes   –     –     –     yes    –       no     –       –     –
disclosure.put_back         yes  yes   –     –     –     yes    –       no     –       –     –
advice.note                 yes  yes   –     –     –     yes    –       no     –       –     –
advice.change               yes  yes   –     –     –     yes    –       no     –       –     –
advice.take_back            yes  yes   –     –     –     yes    –       no     –       –     –
advice.put_back             yes  yes   –     –     –     yes    –       no     –       –     –
profile.save                yes  yes   –     –     –     yes    –       no     –       –     –
profile.go_through          yes  yes   –     –     –     yes    –       no     –       –     –
profile.take_back_going_through yes  yes   –     –     –     yes    –       no     –       –     –
experience.save             yes  yes   –     –     –     yes    –       no     –       –     –
experience.take_back        yes  yes   –     –     –     yes    –       no     –       –     –
experience.put_back         yes  yes   –     –     –     yes    –       no     –       –     –
helper.save                 yes  yes   –     –     –     yes    –       no     –       –     –
helper.take_back            yes  yes   –     –     –     yes    –       no     –       –     –
helper.put_back             yes  yes   –     –     –     yes    –       no     –       –     –
goal.set                    yes  yes   –     –     –     yes    –       no     –       –     –
goal.change                 yes  yes   –     –     –     yes    –       no     –       –     –
goal.move                   yes  yes   –     –     –     yes    –       no     –       –     –
goal.undo_move              yes  no    –     –     –     no     –       no     –       –     –
goal.take_back              yes  yes   –     –     –     yes    –       no     –       –     –
goal.put_back               yes  yes   –     –     –     yes    –       no     –       –     –
step.offer                  yes  yes   –     –     –     yes    –       no     –       –     –
step.change                 yes  yes   –     –     –     yes    –       no     –       –     –
step.settle                 yes  yes   –     –     –     yes    –       no     –       –     –
step.reopen                 yes  yes   –     –     –     yes    –       no     –       –     –
step.mark_first             yes  yes   –     –     –     yes    –       no     –       –     –
step.take_back              yes  yes   –     –     –     yes    –       no     –       –     –
step.put_back               yes  yes   –     –     –     yes    –       no     –       –     –
application.add             yes  yes   –     –     –     yes    –       no     –       –     –
application.change          yes  yes   –     –     –     yes    –       no     –       –     –
application.take_back       yes  yes   –     –     –     yes    –       no     –       –     –
application.restore         yes  yes   –     –     –     yes    –       no     –       –     –
application.step            yes  yes   –     –     –     yes    –       no     –       –     –
application.correct_step    yes  yes   –     –     –     yes    –       no     –       –     –
application.take_back_step  yes  yes   –     –     –     yes    –       no     –       –     –
interview.plan              yes  yes   –     –     –     yes    –       no     –       –     –
interview.change            yes  yes   –     –     –     yes    –       no     –       –     –
interview.move              yes  yes   –     –     –     yes    –       no     –       –     –
interview.settle            yes  yes   –     –     –     yes    –       no     –       –     –
interview.undo              yes  yes   –     –     –     yes    –       no     –       –     –
placement.add               yes  yes   –     –     –     yes    –       no     –       –     –
placement.change            yes  yes   –     –     –     yes    –       no     –       –     –
placement.begin             yes  yes   –     –     –     yes    –       no     –       –     –
placement.take_back         yes  yes   –     –     –     yes    –       no     –       –     –
placement.undo_take_back    yes  yes   –     –     –     yes    –       no     –       –     –
placement.note_change       yes  yes   –     –     –     yes    –       no     –       –     –
placement.note_absence      yes  yes   –     –     –     yes    –       no     –       –     –
placement.take_back_change  yes  yes   –     –     –     yes    –       no     –       –     –
placement.end               yes  yes   –     –     –     yes    –       no     –       –     –
placement.change_end        yes  yes   –     –     –     yes    –       no     –       –     –
placement.undo_end          yes  yes   –     –     –     yes    –       no     –       –     –
placement.take_up_moments   yes  yes   –     –     –     yes    –       no     –       –     –
study_day.note              yes  yes   –     –     –     yes    –       no     –       –     –
study_day.change            yes  yes   –     –     –     yes    –       no     –       –     –
study_day.take_back         yes  yes   –     –     –     yes    –       no     –       –     –
greeting.send               yes  yes   –     –     –     yes    –       no     –       –     –
greeting.take_back          yes  no    –     –     –     no     –       no     –       –     –
leave.note                  yes  no    no    no    –     yes    –       –      –       –     –
leave.take_back             yes  no    no    no    –     yes    –       –      –       –     –
cover.arrange               yes  no    –     –     –     yes    –       no     –       –     –
cover.change                yes  no    –     –     –     yes    –       no     –       –     –
cover.end                   yes  no    –     –     –     yes    –       no     –       –     –
cover.undo_end              yes  no    –     –     –     yes    –       no     –       –     –
cover.announce              yes  yes   –     –     –     yes    –       no     –       –     –
cover.take_back_announcement yes yes   –     –     –     yes    –       no     –       –     –
employer.add                yes  yes   yes   yes   yes   yes    yes     no     no      no    yes
employer.change             yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer.take_back          yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer.put_back           yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer.merge              yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer.take_apart         yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer_person.add         yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer_person.change      yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer_person.take_back   yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer_person.put_back    yes  yes   yes   yes   yes   yes    yes     –      –       –     –
employer_contact.log        yes  yes   –     –     –     yes    –       no     –       –     –
employer_contact.correct    yes  yes   –     –     –     yes    –       –      –       –     –
employer_contact.withdraw   yes  yes   –     –     –     yes    –       –      –       –     –
employer_contact.undo       yes  no    –     –     –     no     –       –      –       –     –
employer_contact.do_step    yes  yes   –     –     –     yes    –       –      –       –     –
employer_contact.undo_step  yes  yes   –     –     –     yes    –       –      –       –     –
caseload.arrange            yes  yes   yes   yes   yes   yes    yes     no     no      no    yes
account.choose-language     yes  yes   yes   yes   yes   yes    yes     yes    yes     yes   yes
account.sign-out-everywhere yes  yes   yes   yes   yes   yes    yes     yes    yes     yes   yes
account.end-session         yes  –     –     –     –     –      –       –      –       –     –
account.change-role         no   no    no    no    no    no     no      –      –       yes   –
account.deactivate          no   no    no    no    no    no     no      –      –       yes   –
account.reactivate          no   no    no    no    no    no     no      –      –       yes   –
`

export type Verdict = 'yes' | 'no' | '–'
export type Row = { act: string; verdicts: Record<Relation, Verdict> }

export const ACTS: Row[] = HANDBOOK.split('\n')
  .filter((line) => /^\w+\./.test(line))
  .map((line) => {
    const [act = '', ...words] = line.split(/\s+/)
    const verdicts = RELATIONS.map((relation, column) => [relation, verdictOf(words[column])] as const)
    return { act, verdicts: Object.fromEntries(verdicts) as Row['verdicts'] }
  })

const listed = (verdicts: Row['verdicts']) => RELATIONS.map((relation) => [relation, verdicts[relation]] as const)
export const allowing = (verdicts: Row['verdicts']) => listed(verdicts).filter(([, verdict]) => verdict === 'yes')
export const refusing = (verdicts: Row['verdicts']) => listed(verdicts).filter(([, verdict]) => verdict !== 'yes')

function verdictOf(word: string | undefined): Verdict {
  if (word === 'yes' || word === 'no' || word === '–') return word
  throw new Error(`The handbook holds yes, no and –, and not “${word}”`)
}
