import { takeAppUpdate } from './appUpdate.ts'

/** Loads the page anew, in the newest build that has been stored or that the server has. */
export function reloadPage() {
  void takeAppUpdate().finally(() => window.location.reload())
}
