/**
 * Resolves on the event loop's next turn, so that messages (a cancel, say) are heard during a long
 * read. A message channel, because browsers stretch a repeated `setTimeout(0)` to four milliseconds.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
