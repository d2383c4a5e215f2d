import { visit } from './employer-visit.ts'
import type { ToldEmployer } from './road.ts'

/** Workplaces and schools that Mette’s people know. All invented. */
export const EMPLOYERS_IN_STORIES: Record<string, ToldEmployer> = {
  station_shop: {
    ...{
      name: 'Købmanden ved Stationen',
      sector: 'shops',
      town: 'Nordhavn',
      address: 'Stationspladsen 2',
      by: 'mette',
    },
    looksFor: 'Calm people in the mornings. Somebody who knows where the yeast is.',
    people: { manager: { name: 'Bodil Krag', role: 'manager', phone: '+45 00 71 22 01' } },
    visits: [
      visit(
        '-235 10:30',
        'mette',
        'Six in the morning team, two of them from the language school. She likes being asked.',
        { met: 'manager', purpose: 'say_hello' },
      ),
      visit('-3 thu 11:00', 'mette', 'Needs hands on Saturdays, when it is busy.', {
        met: 'manager',
        purpose: 'follow_up',
      }),
    ],
  },
  garden_centre: {
    ...{ name: 'Lindely Havecenter', sector: 'shops', town: 'Nordhavn', address: 'Gartnervej 40', by: 'mette' },
    looksFor: 'The season: March to June, outdoors, heavy at times.',
    people: { lager: { name: 'Finn Aabo', role: 'lagerchef' } },
    visits: [
      visit('-190 09:00', 'jakob', 'Tager fire ind til foråret. Vil gerne se folk først og læse papirer bagefter.', {
        met: 'lager',
      }),
    ],
  },
  school: {
    ...{ name: 'Skolen ved Parken', sector: 'education', town: 'Nordhavn', address: 'Parkvej 11', by: 'mette' },
    looksFor: 'Early risers. The caretaker’s team begins at six.',
    people: { head: { name: 'Merete Holst', role: 'skoleleder', phone: '+45 00 71 30 12' } },
  },
  bookshop: {
    ...{ name: 'Andet Kapitel', sector: 'shops', town: 'Nordhavn', address: 'Søndergade 9', by: 'mette' },
    looksFor: 'People who read, and who can wrap a book so that the paper stays.',
    people: { owner: { name: 'Ruth Sander', role: 'owner' } },
    visits: [
      visit('-62 14:00', 'mette', 'Two mornings could be found. She decides by talking with people.', {
        met: 'owner',
      }),
    ],
  },
  bookshop_first: { name: 'Boghandlen Lyset', sector: 'shops', town: 'Nordhavn', by: 'mette' },
  florist: { name: 'Blomster hos Vivi', sector: 'shops', town: 'Nordhavn', by: 'mette' },
  florist_second: { name: 'Den Grønne Kælder', sector: 'shops', town: 'Nordhavn', by: 'mette' },
  paper_shop: { name: 'Papir & Pen', sector: 'shops', town: 'Nordhavn', by: 'mette' },
  museum: {
    ...{
      name: 'Søfartsmuseet, værkstedet',
      sector: 'culture_leisure',
      town: 'Nordhavn',
      address: 'Kajen 1',
      by: 'mette',
    },
    looksFor: 'Craftsmen with patience. Wood before speed.',
    people: { foreman: { name: 'Aksel Thiim', role: 'værkfører' } },
    visits: [
      visit('-120 13:00', 'nadia', 'Vil gerne have en lærling mere til næste sommer.', {
        met: 'foreman',
        purpose: 'follow_up',
      }),
    ],
  },
  timber_yard: { name: 'Nordhavn Tømmerhandel', sector: 'building', town: 'Nordhavn', by: 'mette' },
  sports_centre: {
    ...{ name: 'Nordhavn Idrætscenter', sector: 'culture_leisure', town: 'Nordhavn', address: 'Halvej 3', by: 'mette' },
    looksFor: 'Somebody who turns up. The rest they teach.',
    people: { keeper: { name: 'Preben Juul', role: 'halinspektør', phone: '+45 00 71 40 77' } },
    visits: [
      visit('-340 10:00', 'mette', 'Takes interns for eight weeks and keeps those who fit.', {
        met: 'keeper',
        purpose: 'say_hello',
      }),
      visit('-75 09:30', 'sofie', 'Mangler en til svømmehallen i weekenden. Ring før den 1.', {
        met: 'keeper',
        purpose: 'vacancy',
        nextStep: 'Ringe om svømmehallen',
        next: '-61',
        nextDone: '-62',
      }),
    ],
  },
  bakery: {
    ...{ name: 'Bageriet på Hjørnet', sector: 'production', town: 'Nordhavn', by: 'mette' },
    looksFor: 'Nights. No till, no talk before six.',
    visits: [visit('-410 05:30', 'mette', 'Works best with two people who know each other’s pace.')],
  },
  laundry: {
    name: 'Vask & Damp',
    sector: 'other',
    town: 'Nordhavn',
    looksFor: 'Day shifts, regular breaks, much steam.',
    by: 'mette',
  },
  nursery: {
    ...{ name: 'Planteskolen Elmegård', sector: 'farming', town: 'Elmelund', by: 'mette' },
    looksFor: 'April to October. The same people every year, if they like it.',
    people: { owner: { name: 'Karl Elmegård', role: 'ejer' } },
  },
  parcels: {
    ...{ name: 'Pakkecentret Øst', sector: 'transport', town: 'Østhavn', address: 'Terminalvej 18', by: 'mette' },
    looksFor: 'Nights. A licence for the fork-lift is paid for after three months.',
    people: { lead: { name: 'Samir Haddad', role: 'teamleder' } },
    visits: [
      visit('-98 15:00', 'jakob', 'Tre skift. Bussen kører ikke om natten, men to af dem kører sammen.', {
        met: 'lead',
      }),
      visit('-40 15:30', 'mette', 'A colleague drives past the town hall at half past ten every evening.', {
        met: 'lead',
        purpose: 'follow_up',
      }),
    ],
  },
  joinery: {
    ...{ name: 'Snedkeriet på Molen', sector: 'building', town: 'Nordhavn', address: 'Molen 7', by: 'mette' },
    looksFor: 'A journeyman with his certificate, three days a week.',
    people: { master: { name: 'Tage Brix', role: 'mester' } },
  },
  bicycles: {
    ...{ name: 'Cykelværkstedet Ringen', sector: 'shops', town: 'Nordhavn', by: 'mette' },
    looksFor: 'Spring and autumn. Somebody with good hands and no hurry.',
  },
  theatre: {
    ...{ name: 'Teatret ved Havnen', sector: 'culture_leisure', town: 'Nordhavn', address: 'Havnegade 2', by: 'mette' },
    looksFor: 'Evenings. Cables, ladders, quiet.',
    people: { sound: { name: 'Ingrid Falk', role: 'lydmester' } },
    visits: [
      visit('-130 16:00', 'sofie', 'Lydafdelingen tager folk på enkelte aftener først.', {
        met: 'sound',
        purpose: 'say_hello',
      }),
    ],
  },
  red_vans: {
    name: 'De Røde Vogne',
    sector: 'transport',
    town: 'Østhavn',
    looksFor: 'Drivers for short rounds, days only.',
    by: 'mette',
  },
  children: {
    ...{ name: 'Børnehuset Regnbuen', sector: 'education', town: 'Nordhavn', by: 'mette' },
    looksFor: 'A second pair of hands in the kitchen, mornings.',
    people: { cook: { name: 'Lis Overgaard', role: 'køkkenleder' } },
  },
  college: { name: 'HF-centret Nordhavn', sector: 'education', town: 'Nordhavn', address: 'Skolegade 21', by: 'mette' },
  parks: {
    name: 'Nordhavn Kommune, Park og Vej',
    sector: 'other',
    town: 'Nordhavn',
    looksFor: 'The early team meets at six and is home by two.',
    by: 'mette',
  },
  citizens: {
    name: 'Nordhavn Kommune, Borgerservice',
    sector: 'other',
    town: 'Nordhavn',
    looksFor: 'Somebody who can say it so that it is understood.',
    by: 'emil',
  },
  buses: {
    ...{ name: 'Havnebusserne', sector: 'transport', town: 'Nordhavn', by: 'mette' },
    looksFor: 'Drivers with a licence, city lines first.',
  },
  airport: { name: 'Østhavn Lufthavn', sector: 'transport', town: 'Østhavn', by: 'jakob' },
  repairs: { name: 'Skærmværkstedet', sector: 'it_media', town: 'Nordhavn', by: 'mette' },
}
