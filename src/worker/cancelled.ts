/** Leaves a job from any depth when the user has stopped it; caught where the job began. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled by the user')
    this.name = 'Cancelled'
  }
}

export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled()
}
