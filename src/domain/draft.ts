/** For a schema's `omit`: what storage fills in, and a draft therefore lacks. */
export const recordFieldMask = {
  id: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
  example: true,
} as const

/** Some fields of a draft anew. An absent field stays; one that is `undefined` is emptied. */
export type Patch<T> = { readonly [Field in keyof T]?: T[Field] | undefined }

/** The known fields of a record that a form fills in: those of its type, without what storage adds. */
export type DraftOf<Row> = {
  readonly [
    Field in keyof Row as string extends Field
      ? never
      : number extends Field
        ? never
        : Exclude<Field, keyof typeof recordFieldMask>
  ]: Row[Field]
}

/** A draft in which a field that may be absent may also be undefined, as a form leaves it. */
export type Filled<Draft> = {
  readonly [Field in keyof Draft]: Partial<Pick<Draft, Field>> extends Pick<Draft, Field>
    ? Draft[Field] | undefined
    : Draft[Field]
}
