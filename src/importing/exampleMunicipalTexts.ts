import { inTerm, type ExampleText } from './exampleText.ts'
import type { SwedishHoliday } from './swedishHolidays.ts'

/** What Exempelkommun writes on its main page. */
export const exampleMunicipalTexts: readonly ExampleText[] = [
  'Nya öppettider i medborgarservice: måndag till torsdag kl. 8–17, fredag kl. 8–15. E-tjänsterna har alltid öppet.',
  'Ska du bygga [altan|uterum|garage|carport]? Fråga oss om bygglov innan du börjar. Bygglovsjouren svarar {tisdag} kl. 9–11.',
  ...inTerm(
    'Kommunfullmäktige sammanträder {måndag} kl. 18. Följ mötet på plats eller på webben. På dagordningen: [detaljplaner|budget|skolskjuts|kulturstöd].',
  ),
  'Vattnet stängs av {onsdag} kl. 9–12 på [Skolgatan|Kvarnvägen|Parkgatan|Hamngatan]. Tappa upp i förväg och öppna kranen försiktigt efteråt.',
  'Vi asfalterar om [Storgatan|Ringvägen|Stationsgatan]. Räkna med kortare köer {torsdag} och {fredag}. Cykelbanan är öppen.',
  'Felanmäl direkt i telefonen: [trasig lampa|hål i vägen|full papperskorg|klotter]. Vi rättar till de flesta fel inom [tre|fem] arbetsdagar.',
  'Jobba hos oss! Just nu söker vi [undersköterskor|lärare i matematik|socialsekreterare|en kock|en planarkitekt]. Sista ansökningsdag är {fredag}.',
  ...inTerm(
    'Tyck till om detaljplanen för [Norra stranden|Kvarteret Linden|Stationsområdet]. Samrådsmöte {torsdag} kl. 18 i kommunhuset.',
  ),
  'Biblioteket tipsar: [ljudböcker på svenska och arabiska|lättlästa romaner|sagostund på lördag|släktforskning för nybörjare]. Lånekortet är gratis.',
  'Ska du bli av med [glas|plast|papper|farligt avfall]? Se i avfallskalendern på webben när bilen kommer till dig.',
  'Återvinningscentralen har [kvällsöppet {tisdag} till kl. 19|öppet {torsdag} kl. 12–19]. Täck lasset och sortera hemma, så går det fortare.',
  'Stöd till dig som är anhörig: samtal, avlastning och träffar. Ring växeln, så kopplar vi dig rätt.',
  ...inTerm(
    'Kulturskolan: det finns platser kvar på [fiol|slagverk|dans|teater|bild]. Prova gratis {onsdag} kl. 16.',
  ),
  'Vi har fått in många frågor om [skolskjuts|parkering|hundrastgården|laddstolpar]. Svaren har vi samlat på webben.',
  'Föreningar kan söka bidrag för [barn och unga|lokaler|läger|integration] till och med {fredag}.',
  ...inTerm(
    'Öppen förskola har flyttat till [Linden|Solgläntan]. Välkommen in med de minsta {onsdag} kl. 9–11.30.',
  ),
  ...inTerm(
    'Näringslivsfrukost {fredag} kl. 7.30. Tema: [kompetens|upphandling|energi]. Anmäl dig på webben.',
  ),
  'Konsument- och budgetrådgivningen hjälper dig med [elavtal|skulder|garantier|prenumerationer]. Kostnadsfritt och sekretess. Boka tid i växeln.',
  'Energi- och klimatrådgivaren svarar om [solceller|värmepumpar|isolering|laddboxar]. Ring {tisdag} kl. 13–15.',
  'I dag firar vi [vaktmästarna|skolmåltidspersonalen|hemtjänsten|badvakterna]. Tack för att ni får vardagen att fungera!',
  ...inTerm(
    'Ungdomsrådet träffas {tisdag}. På bordet: [trygghet på kvällar|busstider|en ny skatepark|fritidskort]. Vill du vara med? Skriv till oss.',
  ),
  'Badhuset: [vattengympa|babysim|motionssim|simskola] har platser kvar. Boka på webben eller i receptionen.',
  'Två nya [busshållplatser|gångfartsområden|lekplatser|cykelställ] är klara på [norra|södra|östra] sidan av stan. Tack för ert tålamod!',
  {
    from: 1110,
    to: 325,
    text: 'Snöröjning: vi börjar med gång- och cykelvägar och de stora gatorna. Flytta gärna bilen, så kommer plogen fram.',
  },
  {
    from: 1110,
    to: 331,
    text: 'Halt i dag. Sand att hämta gratis finns vid [återvinningscentralen|brandstationen|ishallen]. Ta med egen hink.',
  },
  {
    from: 1125,
    to: 310,
    text: 'Skridskobanan vid [Exempelparken|idrottsplatsen] är spolad och upplyst till kl. 21. Hjälm på de små!',
  },
  {
    from: 105,
    to: 201,
    text: 'Skolval: välj förskoleklass och årskurs 7 senast 31 januari i e-tjänsten. Behöver du hjälp? Kom till medborgarservice.',
  },
  {
    from: 110,
    to: 131,
    text: 'Julgranen hämtas vid tomtgränsen {torsdag}. Ta bort alla ljus och allt pynt.',
  },
  {
    from: 201,
    to: 310,
    text: 'Sportlov i Exempelkommun: gratis [skridskodisko|bad|filmverkstad|klättring] för barn och unga. Hela programmet finns på webben.',
  },
  {
    from: 315,
    to: 505,
    text: 'Sandsopningen har börjat. Titta efter skyltarna på din gata och parkera på andra sidan den dagen.',
  },
  {
    from: 325,
    to: 515,
    text: 'Elda inte löv i tätorten. Lämna trädgårdsavfall på återvinningscentralen, extra öppet {torsdag} till kl. 20.',
  },
  {
    from: 401,
    to: 520,
    text: 'Sommarjobb för dig som fyller [16|17] i år: det finns platser kvar inom [omsorg|parkskötsel|förskola]. Sök senast {fredag}.',
  },
  {
    from: 420,
    to: 501,
    text: 'Valborg: brasan tänds kl. 20 vid [sjön|hembygdsgården], med tal och körsång. Kom i god tid, parkeringen är liten.',
  },
  {
    from: 515,
    to: 612,
    text: 'Studentflaken rullar. Vissa gator stängs av, se kartan på webben. Grattis alla studenter!',
  },
  {
    from: 601,
    to: 820,
    text: 'Badvattnet är provtaget och godkänt på [alla fyra badplatser|Norra stranden|Sandviken]. Temperatur i dag: [17|18|19|20|21] grader.',
  },
  {
    from: 610,
    to: 815,
    text: 'Sommaröppet i medborgarservice: kl. 9–15 till och med 15 augusti. Felanmälan och jour svarar som vanligt.',
  },
  {
    from: 615,
    to: 825,
    text: 'Sommarlov: gratis [simskola|skapande verkstad|fotboll|bokbuss] för barn. Ingen anmälan, bara att komma.',
  },
  {
    from: 620,
    to: 831,
    text: 'Torrt i markerna. Kontrollera om det råder eldningsförbud innan du grillar i skogen.',
  },
  {
    from: 701,
    to: 815,
    text: 'Semestertider hos oss, men [vattnet|värmen|hemtjänsten|vägarna] tar aldrig ledigt. Tack, alla som jobbar i sommar!',
  },
  {
    from: 810,
    to: 901,
    text: 'Nu börjar skolan! Kör extra försiktigt vid [Kvarnskolan|Lindenskolan|Strandskolan]. Busskort hämtas på expeditionen.',
  },
  {
    from: 820,
    to: 1001,
    text: 'Kulturskolans hösttermin är igång. Kö till [piano|gitarr|trummor]? Prova ett annat instrument {onsdag} kl. 16.',
  },
  {
    from: 901,
    to: 1031,
    text: 'Elevernas önskelunch den här veckan: [ärtsoppa och pannkaka|linsgryta|fiskgratäng|köttbullar]. Receptet finns på webben.',
  },
  {
    from: 1001,
    to: 1115,
    text: 'Rensa hängrännor och klipp häckar som skymmer. Då ser bilister barn på väg till skolan.',
  },
  {
    from: 1020,
    to: 1105,
    text: 'Höstlov blir läslov: [författarbesök|spökvandring|serieverkstad] på biblioteket {onsdag} kl. 13.',
  },
  {
    from: 1115,
    to: 1220,
    text: 'Julskyltning {fredag} kl. 16–20. Torget är bilfritt, och bussarna stannar vid stationen.',
  },
  {
    from: 1201,
    to: 1223,
    text: 'Öppettider i jul och nyår för [bibliotek|badhus|återvinning|medborgarservice] finns nu på webben.',
  },
]

/** What the page says on a holiday, planned ahead. */
export const exampleHolidayTexts: Readonly<Record<SwedishHoliday, string>> = {
  newYear:
    'Gott nytt år, alla i Exempelkommun! Jouren svarar i dag, allt annat öppnar igen efter helgen.',
  epiphany: 'Trettondagen: medborgarservice har stängt i dag. Badhuset har öppet kl. 10–16.',
  goodFriday:
    'Glad påsk! Vi har stängt till och med måndag. Felanmälan och jour svarar som vanligt.',
  easterMonday: 'Annandag påsk: utställningen i konsthallen är öppen kl. 12–16. Fri entré.',
  mayDay: 'Första maj: tåg och tal på torget, så räkna med avstängda gator kl. 11–15.',
  ascension:
    'Kristi himmelsfärdsdag: kommunhuset har stängt. Hembygdsgården öppnar för säsongen kl. 11, med våfflor.',
  nationalDay:
    'I dag hälsar vi nya medborgare välkomna i Exempelparken kl. 13. Musik, tal och tårta.',
  midsummerEve:
    'Glad midsommar! Stången reses vid hembygdsgården kl. 14. Ta med filt och fikakorg.',
  christmasEve: 'God jul önskar Exempelkommun! Tack till alla som arbetar i dag.',
  christmasDay:
    'Kallt ute? Hitta närmaste varma vardagsrum i kartan på webben. De har öppet även i dag.',
  boxingDay: 'Isbanan är öppen i mellandagarna, kl. 10–20. Låna hjälm och skridskor gratis.',
  newYearsEve:
    'Gott slut! Smäll inte på torget eller vid äldreboendena. Ta hand om varandra och om djuren.',
}

/** What the main page passes on from the units' own pages. */
export const exampleSharedTexts: readonly ExampleText[] = [
  {
    from: 801,
    to: 625,
    text: 'Delat från Ungdomsrådgivningen: drop-in {torsdag} kl. 15–18, utan bokning och med tystnadsplikt.',
  },
  'Delat från Kontaktpoolen: informationsträff {onsdag} kl. 18 för dig som vill bli kontaktperson.',
  'Delat från Seniorcenter Norr: soppa, sällskap och sång {torsdag} kl. 12.',
]
