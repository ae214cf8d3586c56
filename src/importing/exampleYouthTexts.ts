import type { ExampleText } from './exampleText.ts'
import type { SwedishHoliday } from './swedishHolidays.ts'

/** What the youth counselling of Exempelkommun writes on its page. */
export const exampleYouthTexts: readonly ExampleText[] = [
  'Drop-in {torsdag} kl. [15–18|16–18|15.30–18]. Du behöver inte boka och inte säga vad du heter. Vi bjuder på [fika|te och macka|frukt].',
  'Drop-in {tisdag} kl. [14–17|15–17]. Kom ensam eller ta med en kompis. Ingången ligger på baksidan av [biblioteket|ungdomens hus].',
  'Du kan prata med oss om [vänner|familjen|skolan|kroppen|pengar|kärlek|framtiden]. Vi har tystnadsplikt och det kostar ingenting.',
  'Svårt att sova när det är mycket i huvudet? Vi har samlat [tre|fyra|fem] saker som brukar hjälpa. Skriv till oss om du vill ha dem.',
  'Veckans fråga: ”[Måste jag berätta för mina föräldrar?|Hur vet man om man är kär?|Är det normalt att känna sig ensam?|Vad gör jag när kompisen mår dåligt?]” Vårt svar kommer {torsdag}.',
  'Har du en kompis som mår dåligt? Du behöver inte lösa det själv. Kom hit tillsammans, så hjälps vi åt.',
  'Fråga oss anonymt: lägg en lapp i lådan på [biblioteket|fritidsgården|skolan], så svarar vi här på {fredag}.',
  'Första gången hos oss? Så här går det till: vi sätter oss ner, du berättar så mycket du vill, och sedan bestämmer du vad som händer.',
  'Vi har fått lediga tider {onsdag}. Skriv ett meddelande eller ring, så hittar vi en tid som passar [efter skolan|på lunchen|på eftermiddagen].',
  'Bråk hemma? Det är inte ditt fel och du får prata om det. Vi lyssnar först och letar lösningar sedan.',
  'Vi kan ses [hos oss|ute på en promenad|i skolan|digitalt]. Berätta vad som känns bäst, så ordnar vi det.',
  'Tystnadsplikt, vad är det? Det du berättar stannar hos oss. Om vi blir oroliga för dig pratar vi med dig först.',
  'Tjejgruppen träffas {onsdag} kl. [16|16.30|17]. Det finns två platser kvar. Skriv till oss om du vill vara med.',
  'Killgruppen träffas {tisdag} kl. [16|16.30|17]. Vi lagar mat och pratar om [relationer|stress|känslor|förväntningar]. Nya är välkomna.',
  'Vi svarar på meddelanden [på vardagar kl. 9–16|varje vardag före kl. 16]. Är det bråttom finns stödlinjerna som har öppet dygnet runt, länkar på vår sida.',
  'I dag fick vi frågan om man måste ha ett ”riktigt” problem för att komma. Nej. Det räcker att du vill prata.',
  'Ångest kan kännas som att hjärtat skenar. Det är obehagligt men inte farligt. Vi visar en övning som hjälper: [andas i fyrkant|fem saker du ser|stanna, andas, fortsätt].',
  'Vi söker dig som vill tycka till om [vår nya lokal|våra affischer|vår webbsida]. Kom {torsdag} kl. 16, vi bjuder på pizza.',
  'Du som är förälder: vill du veta hur du pratar med din tonåring om [alkohol|nätet|sömn|kompisar]? Öppen kväll {tisdag} kl. 18.',
  'Nätet följer med hem. Blir du utsatt där kan vi hjälpa dig att [spara bevis|anmäla|blockera|prata med skolan].',
  'Kärlek ska inte göra ont. Känner du igen dig i att någon bestämmer vad du får göra och vilka du får träffa? Prata med oss.',
  'Många känner sig ensamma utan att det syns. I dag är en bra dag att fråga någon hur det är, på riktigt.',
  {
    from: 815,
    to: 905,
    text: 'Terminen är igång! Ny skola eller ny klass? Det är okej att det känns konstigt i början. Drop-in är öppet igen, {torsdag} kl. 15–18.',
  },
  {
    from: 825,
    to: 1015,
    text: 'I dag har vi träffat [årskurs 7|årskurs 8|gymnasiets ettor] och berättat vilka vi är. Tack för alla kloka frågor!',
  },
  {
    from: 110,
    to: 531,
    text: 'I dag var vi i [årskurs 8|årskurs 9|gymnasiets tvåor] och pratade om [stress|relationer|att säga nej]. Tack för att ni delade med er!',
  },
  {
    from: 1020,
    to: 1101,
    text: 'Höstlov! Vi har öppet drop-in måndag till torsdag kl. 12–16. Kom förbi och värm dig.',
  },
  {
    from: 1105,
    to: 1210,
    text: 'Mörkt ute och lite energi? Många känner så nu. Här är [tre|fyra] små saker som gör november lättare.',
  },
  {
    from: 1201,
    to: 1220,
    text: 'Prov, betyg och stress på samma gång? Kom hit så gör vi en plan tillsammans. Drop-in {torsdag} kl. 15–18.',
  },
  {
    from: 1212,
    to: 1223,
    text: 'Lovet är inte roligt för alla. Känns julen tung? Vi har öppet fram till jul, och stödlinjerna har öppet hela helgen.',
  },
  {
    from: 103,
    to: 120,
    text: 'Ny termin, nya tider: drop-in är {torsdag} kl. 15–18. Vi har saknat er!',
  },
  {
    from: 210,
    to: 306,
    text: 'Sportlov: vi håller öppet kl. 12–16. Det finns [spel|pyssel|varm choklad] och någon att prata med.',
  },
  {
    from: 415,
    to: 601,
    text: 'Nationella prov, slutspurt och sommarjobb. Blir det för mycket? Boka en tid, så reder vi ut det ihop.',
  },
  {
    from: 601,
    to: 616,
    text: 'Snart sommarlov! Vi har öppet som vanligt till sista juni och är tillbaka i augusti. Grattis till alla som slutar [nian|gymnasiet].',
  },
  {
    from: 617,
    to: 630,
    text: 'Sommarlov är inte ledigt från tankar. Drop-in {tisdag} kl. 13–16. Sedan vilar sidan i juli, men stödlinjerna har alltid öppet.',
  },
  {
    from: 801,
    to: 815,
    text: 'Vi är tillbaka! Hur har sommaren varit? Skriv eller kom förbi {torsdag} kl. 13–16.',
  },
]

/** What the page says on the two days before a long weekend on which it is not closed. */
export const exampleYouthHolidayTexts: Partial<Readonly<Record<SwedishHoliday, string>>> = {
  christmasEve:
    'Vi önskar dig en lugn jul. Blir det tungt finns stödlinjerna dygnet runt, länkar på vår sida. Vi svarar igen efter helgen.',
  newYearsEve: 'Gott slut på året! Ta hand om varandra i natt. Vi finns här när du behöver oss.',
}
