import { EMPLOYERS_AROUND } from './employers-around.ts'
import { EMPLOYERS_IN_STORIES } from './employers-in-stories.ts'
import type { Service, StaffMember } from './filling.ts'
import { METTES_WEEKS } from './mettes-weeks.ts'

const BEGAN = 790
/** From the day after, her people went on with Emil. */
export const HANNE_LEFT_AGO = 256

const atNordhavn = (name: string, role: StaffMember['role'], language: 'en' | 'da', phone?: string): StaffMember => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@nordhavn.example`,
  role,
  language,
  phone,
})
const specialist = (name: string, team: string, language: 'en' | 'da', phone: string): StaffMember => ({
  ...atNordhavn(name, 'specialist', language, phone),
  positions: [{ team, fte: 1, fromAgo: BEGAN }],
})
const supervisor = (name: string, team: string, language: 'en' | 'da', phone: string): StaffMember => ({
  ...specialist(name, team, language, phone),
  role: 'supervisor',
  positions: [{ team, fte: 0, fromAgo: BEGAN }],
})

/** Numbers that no Danish telephone can have: they begin with a nought. */
export const NORDHAVN: Service = {
  name: 'IPS Nordhavn',
  language: 'da',
  zone: 'Europe/Copenhagen',
  beganAgo: BEGAN,
  teams: ['Havn', 'Park'],
  employers: { ...EMPLOYERS_IN_STORIES, ...EMPLOYERS_AROUND },
  staff: {
    mette: {
      ...specialist('Mette Holm', 'Havn', 'en', '+45 00 11 01 01'),
      leaves: [{ from: '-4 mon', to: '-4 wed', noted: '-60' }],
      weeks: METTES_WEEKS,
      // Half a leave: Sofie walked with one of her people meanwhile.
      positions: [
        { team: 'Havn', fte: 1, fromAgo: BEGAN, toAgo: 239 },
        { team: 'Havn', fte: 0.6, fromAgo: 238, toAgo: 148 },
        { team: 'Havn', fte: 1, fromAgo: 147 },
      ],
    },
    sofie: {
      ...specialist('Sofie Lund', 'Havn', 'da', '+45 00 11 01 02'),
      leaves: [{ from: '1 mon', to: '1 fri', noted: '-20' }],
    },
    jakob: specialist('Jakob Krogh', 'Havn', 'da', '+45 00 11 01 03'),
    nadia: {
      ...specialist('Nadia Rahimi', 'Havn', 'da', '+45 00 11 01 04'),
      positions: [
        { team: 'Havn', fte: 1, fromAgo: BEGAN, toAgo: 181 },
        { team: 'Havn', fte: 0.6, fromAgo: 180 },
      ],
    },
    karen: supervisor('Karen Friis', 'Havn', 'en', '+45 00 11 01 05'),
    emil: {
      ...specialist('Emil Toft', 'Park', 'da', '+45 00 11 02 01'),
      positions: [{ team: 'Park', fte: 1, fromAgo: 270 }],
    },
    line: {
      ...specialist('Line Skov', 'Park', 'da', '+45 00 11 02 02'),
      positions: [{ team: 'Park', fte: 0.8, fromAgo: BEGAN }],
    },
    yusuf: specialist('Yusuf Demir', 'Park', 'da', '+45 00 11 02 03'),
    anders: supervisor('Anders Bech', 'Park', 'da', '+45 00 11 02 05'),
    hanne: {
      ...specialist('Hanne Vest', 'Park', 'da', '+45 00 11 02 04'),
      positions: [{ team: 'Park', fte: 1, fromAgo: BEGAN, toAgo: HANNE_LEFT_AGO }],
      leftAgo: HANNE_LEFT_AGO,
    },
    admin: atNordhavn('Admin', 'admin', 'en'),
  },
}
