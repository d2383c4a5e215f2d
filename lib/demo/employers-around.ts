import { visit } from './employer-visit.ts'
import type { ToldEmployer } from './road.ts'

/** Workplaces that the others know. All invented. */
export const EMPLOYERS_AROUND: Record<string, ToldEmployer> = {
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
}
