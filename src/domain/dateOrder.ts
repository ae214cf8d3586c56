/**
 * The order of the three numbers of a date. Where the year has four digits and stands first, or a month is
 * a word, every order reads it alike.
 */
export const dateOrders = ['dayFirst', 'monthFirst', 'yearFirst'] as const
export type DateOrder = (typeof dateOrders)[number]
