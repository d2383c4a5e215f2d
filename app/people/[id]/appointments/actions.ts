'use server'

import { formAction } from '#lib/access/form-action'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { changeAppointment } from '#lib/appointments/change-appointment'
import { changeSeries } from '#lib/appointments/change-series'
import { endSeries } from '#lib/appointments/end-series'
import { handOver } from '#lib/appointments/hand-over'
import { keepAppointment } from '#lib/appointments/keep-appointment'
import { moveAppointment } from '#lib/appointments/move-appointment'
import { noteCouldNot } from '#lib/appointments/note-could-not'
import { planAppointment } from '#lib/appointments/plan-appointment'
import { undoAppointment } from '#lib/appointments/undo-appointment'

export const planAppointmentAction = formAction(planAppointment, {
  say: ({ name, day, time, seriesId }) => ({
    key: seriesId ? 'appointments.plannedAgain' : 'appointments.planned',
    values: { name, day, time },
  }),
})
export const changeAppointmentAction = formAction(changeAppointment, { say: () => ({ key: 'appointments.changed' }) })
export const keepAppointmentAction = formAction(keepAppointment, {
  say: ({ name, day }) => ({ key: 'appointments.metSaid', values: { name, day } }),
})
export const moveAppointmentAction = formAction(moveAppointment, {
  say: ({ name, day, time }) => ({ key: 'appointments.moved', values: { name, day, time } }),
})
export const noteCouldNotAction = formAction(noteCouldNot, {
  say: ({ name }) => ({ key: 'appointments.couldNotSaid', values: { name } }),
})
export const callOffAppointmentAction = formAction(callOffAppointment, {
  say: ({ name, day }) => ({ key: 'appointments.calledOff', values: { name, day } }),
})
export const undoAppointmentAction = formAction(undoAppointment, {
  say: ({ name, day, time }) => ({ key: 'appointments.undone', values: { name, day, time } }),
})
export const changeSeriesAction = formAction(changeSeries, {
  say: ({ name, day, time }) => ({ key: 'appointments.seriesMoved', values: { name, day, time } }),
})
export const handOverAction = formAction(handOver, {
  say: ({ handing: _, ...values }) => ({ key: 'appointments.handedOver', values }),
})
export const endSeriesAction = formAction(endSeries, {
  say: ({ name, until, day }) => ({ key: 'appointments.seriesSaid', values: { name, until, day } }),
})
