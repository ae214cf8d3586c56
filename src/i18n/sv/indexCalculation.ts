export const indexCalculation = {
  title: 'Uthållighetsindex {index, number} för {name}',
  titleNew: '{name} är för ny för ett index',
  meaning:
    'Indexet är hur mycket av planen som har hållits, där det senaste väger mest, sänkt om kanalen är tyst just nu.',
  formula:
    '{kept} av planen hållen × {factor} kvar efter avdrag för tystnad = {product}, avrundat till {index, number} av 100.',
  formulaExact:
    '{kept} av planen hållen × {factor} kvar efter avdrag för tystnad = {index, number} av 100.',
  bands: {
    persistent: 'Från 80 kallas kanalen uthållig.',
    uneven: 'Mellan 50 och 79 kallas kanalen ojämn.',
    weak: 'Mellan 1 och 49 kallas kanalen svag.',
    silent: 'Vid 0 kallas kanalen tyst.',
  },
  preliminary: 'Indexet är preliminärt: det bygger på {periods}.',
  keptTitle: 'Hållen plan: {share}',
  keptText:
    'Medelvärdet av hur mycket av planen som hölls i varje period. En period som är {halfLife} gammal väger hälften så mycket som den senaste.',
  noPeriods: 'Ingen hel period har räknats än.',
  silenceTitle: 'Kvar efter avdrag för tystnad: {share}',
  silenceNone: '{gap} utan inlägg. Avdraget börjar först efter {tolerated}, så indexet sänks inte.',
  silencePart:
    '{gap} utan inlägg. Avdraget börjar efter {tolerated} och är helt efter {total}: ({totalDays, number} − {gapDays, number}) / ({totalDays, number} − {toleratedDays, number}) = {share}.',
  silenceTotal: '{gap} utan inlägg. Efter {total} finns inget kvar av indexet.',
  activeDays: 'Dagar med uppehåll och okända dagar räknas inte.',
  columns: {
    period: 'Period',
    posts: 'Inlägg',
    required: 'Planen',
    share: 'Hållet',
    weight: 'Väger',
  },
  close: 'Stäng',
  caption: 'Räknade perioder, den senaste först',
} as const
