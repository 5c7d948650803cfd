import { Howler } from 'howler';

/** A way for some sounds to the master, through nodes of our own. */
export interface Bus {
  /** Does what makes howler connect sounds, and has them connected to this bus instead of the master. */
  through<T>(connect: () => T): T;
  close(): void;
}

/** A bus that ends in the master. `input` is where its sounds come in. */
export function openBus(input: AudioNode): Bus {
  const { masterGain } = Howler;
  input.connect(masterGain);
  // howler connects a sound, as it makes it, to whatever its master is at that moment, and offers no other way.
  const entry = Howler.ctx.createGain();
  entry.connect(input);
  return {
    through(connect) {
      Howler.masterGain = entry;
      try {
        return connect();
      } finally {
        Howler.masterGain = masterGain;
      }
    },
    close() {
      entry.disconnect();
      input.disconnect();
    },
  };
}
