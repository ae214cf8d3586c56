import type { ICUArgs, ICUTags } from 'use-intl'

/** The shape that a translation of `Source` must have: the same keys, a text at each. */
export type SameKeys<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : SameKeys<Source[Key]>
}

type ArgumentTypes = { ICUArgument: string; ICUNumberArgument: number; ICUDateArgument: Date }

type ArgumentsOf<Message extends string> = ICUArgs<Message, ArgumentTypes> & ICUTags<Message, 'tag'>

type Agree<A, B> = [A, B] extends [B, A] ? true : false

/**
 * The paths (`monday.lead`) of the messages whose arguments or tags differ between two catalogues
 * of the same keys; `never` when every sentence takes the same things in both languages.
 */
export type DifferingArguments<Source, Translation, Path extends string = ''> = {
  [Key in keyof Source & keyof Translation & string]: Source[Key] extends string
    ? Translation[Key] extends string
      ? Agree<ArgumentsOf<Source[Key]>, ArgumentsOf<Translation[Key]>> extends true
        ? never
        : `${Path}${Key}`
      : `${Path}${Key}`
    : DifferingArguments<Source[Key], Translation[Key], `${Path}${Key}.`>
}[keyof Source & keyof Translation & string]

/** Compiles for `never` only: what is given otherwise stands in the compiler's message. */
export type Never<T extends never> = T
