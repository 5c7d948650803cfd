/**
 * Lets others have their turn: a hand on the page, a message to the worker. A timer would wait for four milliseconds
 * each time, which is as long as the work between two turns.
 */
export function turn(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      go();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
