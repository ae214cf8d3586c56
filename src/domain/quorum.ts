/** The votes an initiative needs to be ranked unless the group says otherwise: `max(1, ⌈m/2⌉)` of m voters. */
export function defaultQuorum(voters: number): number {
  return Math.max(1, Math.ceil(voters / 2))
}

/** True when there are votes, and at least the quorum of them. */
export function hasQuorum(votes: number, quorum: number): boolean {
  return votes > 0 && votes >= quorum
}
