/** Words of the program, in its file exactly once, and what stands in their place when the guard is gone. */
export type Edit = { readonly path: string; readonly from: string; readonly to: string }

/** A test that the fault is survived, which must fail once the guard is taken away. */
export type Proof = {
  readonly file: string
  /** The test's title, or a part of it that several have. */
  readonly title: string
  /** How the guard is taken away. */
  readonly without: readonly Edit[]
  /** What the test says then: that it fails for this and not for something else. */
  readonly says: string
}

/** Something that goes wrong and must be survived. */
export type Fault = { readonly name: string; readonly proofs: readonly Proof[] }

/** True for a test in a real browser, which needs the app to be built. */
export function needsBrowser({ file }: Proof): boolean {
  return /^tests\/(?:e2e|faults)\//.test(file)
}
