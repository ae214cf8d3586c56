/** Names of U+00A0 to U+00FF, in order. Source: HTML 4.01, section 24.2.1. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc ' +
  'Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute ' +
  'acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** Signs and letters of prose, each after its name. Source: HTML 4.01, sections 24.3.1 and 24.4.1. */
const prose =
  'quot " amp & apos \' lt < gt > OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ' +
  'ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … ' +
  'permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → ' +
  'darr ↓ harr ↔ rArr ⇒ hArr ⇔ minus − lowast ∗ radic √ infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ sum ∑ part ∂ ' +
  'prod ∏ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ Alpha Α Beta Β Gamma Γ Delta Δ Omega Ω alpha α ' +
  'beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π sigma σ tau τ phi φ omega ω'

/** Names that stand for space, or for nothing that can be seen. */
const spaces: ReadonlyArray<readonly [string, string]> = [
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]

const byName = new Map<string, string>(spaces)
latin1.split(' ').forEach((name, index) => byName.set(name, String.fromCharCode(0xa0 + index)))
const named = prose.split(' ')
for (let at = 0; at + 1 < named.length; at += 2) byName.set(named[at] ?? '', named[at + 1] ?? '')

/** What stands at 0x80 to 0x9F in windows-1252, which is what a reference to those numbers means. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character of a name such as `auml`, or null when it is not in the table. Case matters. */
export function namedCharacter(name: string): string | null {
  return byName.get(name) ?? null
}

/**
 * The character of a numeric reference as HTML reads it: 128 to 159 by windows-1252, and U+FFFD for
 * what is no character that may stand in a text.
 */
export function numberedCharacter(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80)
  const isText =
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  return isText ? String.fromCodePoint(code) : '\ufffd'
}

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi

/** Replaces the references of HTML by what they mean, once; unknown ones stay as they are. */
export function withoutReferences(html: string): string {
  if (!html.includes('&')) return html
  return html.replace(
    reference,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (decimal !== undefined) return numberedCharacter(parseInt(decimal, 10))
      if (hex !== undefined) return numberedCharacter(parseInt(hex, 16))
      return namedCharacter(name ?? '') ?? whole
    },
  )
}
