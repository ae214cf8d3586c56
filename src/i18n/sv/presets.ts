export const presets = {
  names: {
    varbergSocial: 'Varberg, sociala medier',
    varbergBlog: 'Varberg, bloggar',
    varbergEvent: 'Varberg, kanaler för evenemang',
    hultsfred: 'Hultsfred',
    malmo: 'Malmö',
    hoganas: 'Höganäs',
    goteborg: 'Göteborg',
  },
  sources: {
    varbergSocial:
      'Varbergs kommuns riktlinje: 3–4 inlägg i veckan på Facebook, Instagram och Twitter. Konton som inte används stängs.',
    varbergBlog: 'Varbergs kommuns riktlinje: bloggar får nytt innehåll minst en gång i månaden.',
    varbergEvent:
      'Varbergs kommuns riktlinje: kanaler för evenemang, som YouTube, används minst en gång i halvåret.',
    hultsfred:
      'Hultsfreds kommuns riktlinje: minst ett inlägg i veckan. Närvaron ska präglas av uthållighet, och en namngiven ersättare finns.',
    malmo:
      'Malmö stads riktlinje: minst två inlägg i veckan. Säsongskonton får vila, och någon tar över under ledigheter.',
    hoganas:
      'Höganäs kommuns riktlinje: minst två inlägg i veckan. Alla konton står i en offentlig lista.',
    goteborg:
      'Göteborgs Stads riktlinje: ett aktivt konto har minst ett inlägg i veckan. Efter ett halvår utan inlägg övervägs att stänga det.',
  },
  example: 'Exempel: kontrollera mot er egen riktlinje. Antecknat {date}.',
  adjusted: 'Utgick från {name}, sedan ändrad.',
} as const
