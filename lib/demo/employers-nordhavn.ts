import type { ToldEmployer } from './road.ts'

const visit = (
  on: string,
  by: string,
  learned: string,
  more: Partial<NonNullable<ToldEmployer['visits']>[number]> = {},
) => ({
  on,
  by,
  learned,
  purpose: 'learn_needs' as const,
  minutes: 30,
  ...more,
})

/** Workplaces and schools that the people of Nordhavn know. All invented. */
export const NORDHAVNS_EMPLOYERS: Record<string, ToldEmployer> = {
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
  hotel: {
    ...{ name: 'Hotel Kajkanten', sector: 'hotels_food', town: 'Nordhavn', address: 'Kajen 14', by: 'jakob' },
    looksFor: 'Rooms from nine to one. The same floor every day.',
    people: { rooms: { name: 'Dorte Winge', role: 'husdame', phone: '+45 00 71 55 10' } },
    visits: [
      visit('-210 09:00', 'jakob', 'Har haft to i praktik fra kommunen, ingen blev. Spørg hvorfor næste gang.', {
        met: 'rooms',
        purpose: 'say_hello',
      }),
      visit('-160 09:00', 'jakob', 'Fordi nogen glemte at vise dem vaskekælderen. Vil gerne prøve igen.', {
        met: 'rooms',
      }),
    ],
  },
  cafe: {
    ...{ name: 'Café Fyrtårnet', sector: 'hotels_food', town: 'Nordhavn', address: 'Fyrvej 1', by: 'nadia' },
    looksFor: 'En til opvasken, som kan lide musik.',
    visits: [
      visit('-150 14:00', 'nadia', 'Ejeren har selv været ude af det i to år. Siger det højt.', {
        purpose: 'say_hello',
      }),
      visit('-12 14:00', 'nadia', 'Kender en i Østhavn, som mangler folk.', {
        purpose: 'thank',
        nextStep: 'Ringe til caféen i Østhavn',
        next: '--4',
      }),
    ],
  },
  town_hall: {
    ...{ name: 'Rådhusets kantine', sector: 'public', town: 'Nordhavn', address: 'Rådhuspladsen 1', by: 'emil' },
    looksFor: 'Faste folk i hverdagene, 10 til 14.',
    visits: [
      visit('-88 10:30', 'emil', 'Har plads til én mere, når den nye ovn er kommet.'),
      visit('-25 10:30', 'emil', 'Ovnen er kommet.', { purpose: 'follow_up' }),
    ],
  },
  warehouse: {
    ...{ name: 'Lagerhuset Syd', sector: 'transport', town: 'Sydhavn', address: 'Containervej 5', by: 'line' },
    looksFor: 'Pluk og pak. Man må gerne have musik i ørerne.',
    people: { shift: { name: 'Bjarne Toft', role: 'skiftleder' } },
    visits: [
      visit('-140 12:00', 'line', 'Starter folk på fire timer og lægger til hver måned.', { met: 'shift' }),
      visit('-33 12:00', 'yusuf', 'To stillinger på dagholdet.', { met: 'shift', purpose: 'vacancy' }),
    ],
  },
  cleaning: {
    name: 'Rengøring Havn ApS',
    sector: 'property_cleaning',
    town: 'Nordhavn',
    looksFor: 'Tidlige morgener, altid de samme kontorer.',
    by: 'line',
    visits: [visit('-105 08:00', 'line', 'Betaler efter overenskomst. Ingen weekender.', { purpose: 'say_hello' })],
  },
  care_home: {
    ...{ name: 'Plejehjemmet Solsiden', sector: 'health_care', town: 'Nordhavn', address: 'Solvænget 8', by: 'yusuf' },
    looksFor: 'En, der vil læse avis højt og dække bord.',
    people: { leader: { name: 'Gerda Lyng', role: 'afdelingsleder' } },
    visits: [
      visit('-170 13:30', 'yusuf', 'Deler gerne en stilling i to halve.', { met: 'leader' }),
      visit('-70 13:30', 'yusuf', 'De beboere, der spørger til vores folk, spørger ved navn.', {
        met: 'leader',
        purpose: 'support_at_work',
      }),
    ],
  },
  diy: {
    name: 'Byggemarkedet Nord',
    sector: 'shops',
    town: 'Østhavn',
    looksFor: 'Trælast om formiddagen.',
    by: 'sofie',
    visits: [visit('-115 10:00', 'sofie', 'Chefen vil møde folk uden papir først.', { purpose: 'say_hello' })],
  },
  it_corner: {
    name: 'IT-hjørnet',
    sector: 'it_media',
    town: 'Nordhavn',
    looksFor: 'Reparation af skærme og telefoner, ikke kundesnak.',
    by: 'sofie',
    visits: [visit('-64 15:00', 'sofie', 'En god ven af teatret. Betaler pr. time.')],
  },
  library: {
    name: 'Biblioteket i Nordhavn',
    sector: 'culture_leisure',
    town: 'Nordhavn',
    looksFor: 'Opsætning før åbningstid.',
    by: 'nadia',
    visits: [
      visit('-180 08:30', 'nadia', 'Fast ordning med kommunen, men også almindelige timer.', { purpose: 'say_hello' }),
    ],
  },
  pharmacy: {
    name: 'Apoteket ved Torvet',
    sector: 'shops',
    town: 'Nordhavn',
    looksFor: 'Varemodtagelse, to timer hver morgen.',
    by: 'jakob',
    visits: [
      visit('-48 08:00', 'jakob', 'Vil vide, hvem der kommer, ikke hvad de fejler. Det passer os fint.', {
        purpose: 'say_hello',
      }),
    ],
  },
  reuse: {
    name: 'Genbrug Nord',
    sector: 'shops',
    town: 'Østhavn',
    looksFor: 'Sortering, reparation, lidt salg.',
    by: 'emil',
    visits: [visit('-92 11:00', 'emil', 'Har en reparatør, der går på pension.')],
  },
  // Nadia met the housekeeper under the name on the door. Jakob, who knew the hotel, made the two one.
  hotel_again: {
    ...{ name: 'Kajkantens Hotel og Kro', sector: 'hotels_food', town: 'Nordhavn', by: 'nadia' },
    visits: [
      visit('-55 09:15', 'nadia', 'To formiddage om ugen er ledige fra den 1.', {
        metName: 'Dorte fra etagen',
        purpose: 'vacancy',
      }),
    ],
    merged: { into: 'hotel', on: '-54 10:10', by: 'jakob' },
  },
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
