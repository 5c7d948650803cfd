/** One thing that others made, and the terms it comes on. */
export interface Credit {
  readonly what: string;
  readonly who: string;
  readonly licence: string;
}

/** Everything in the built game that is not ours; `licenses.txt` beside the page has the licenses themselves. */
export const CREDITS: readonly Credit[] = [
  {
    what: 'Atkinson Hyperlegible Next',
    who: 'type for the text, by the Braille Institute',
    licence: 'OFL 1.1',
  },
  { what: 'Bricolage Grotesque', who: 'type for the headings, by Mathieu Triay', licence: 'OFL 1.1' },
  { what: 'Lexend', who: 'type you can choose, by the Lexend Project Authors', licence: 'OFL 1.1' },
  { what: 'OpenDyslexic', who: 'type you can choose, by Abbie Gonzalez', licence: 'OFL 1.1' },
  { what: 'Phosphor Icons', who: 'the small pictures beside words', licence: 'MIT' },
  { what: 'FluidR3_GM', who: 'the soundfont the music is played with, by Frank Wen', licence: 'MIT' },
  { what: 'ink and inkjs', who: 'the story engine, by inkle and Yannick Lohse', licence: 'MIT' },
  { what: 'Phaser', who: 'draws the stage, by Phaser Studio', licence: 'MIT' },
  { what: 'howler.js', who: 'plays the sound, by James Simpson', licence: 'MIT' },
  { what: 'Preact', who: 'builds the page, by Jason Miller and others', licence: 'MIT' },
  { what: 'Dexie', who: 'keeps the records, by David Fahlander', licence: 'Apache 2.0' },
  { what: 'Workbox', who: 'keeps the game on the device, by Google', licence: 'MIT' },
  { what: 'Valibot', who: 'checks what comes in, by Fabian Hiller', licence: 'MIT' },
];
