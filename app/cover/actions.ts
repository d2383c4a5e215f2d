'use server'

import { formAction } from '#lib/access/form-action'
import { announceCover } from '#lib/cover/announce-cover'
import { arrangeCover } from '#lib/cover/arrange-cover'
import { changeCover } from '#lib/cover/change-cover'
import { endCover } from '#lib/cover/end-cover'
import { takeBackAnnouncement } from '#lib/cover/take-back-announcement'
import { undoEndOfCover } from '#lib/cover/undo-end-of-cover'
import { noteLeave } from '#lib/leave/note-leave'
import { takeBackLeave } from '#lib/leave/take-back-leave'

export const noteLeaveAction = formAction(noteLeave, { say: (values) => ({ key: 'leave.noted', values }) })
export const takeBackLeaveAction = formAction(takeBackLeave, { say: (values) => ({ key: 'leave.takenBack', values }) })
export const arrangeCoverAction = formAction(arrangeCover, { say: (values) => ({ key: 'cover.arranged', values }) })
export const changeCoverAction = formAction(changeCover, { say: (values) => ({ key: 'cover.changed', values }) })
export const endCoverAction = formAction(endCover, {
  say: ({ colleague, how }) => ({ key: 'cover.ended', values: { colleague, how } }),
})
export const undoEndOfCoverAction = formAction(undoEndOfCover, {
  say: (values) => ({ key: 'cover.endUndone', values }),
})
export const announceCoverAction = formAction(announceCover, {
  say: ({ name }) => ({ key: 'cover.announced', values: { name } }),
})
export const takeBackAnnouncementAction = formAction(takeBackAnnouncement, {
  say: (values) => ({ key: 'cover.announcementTakenBack', values }),
})
