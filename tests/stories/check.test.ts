import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAll } from '../../src/build/stories/all.ts';
import { checkStory } from '../../src/build/stories/check.ts';
import { findingText, hasFailed, reportText } from '../../src/build/stories/report.ts';
import { openStory } from '../../src/build/stories/shelf.ts';
import { Because, StoryCard } from '../../src/model/papers.ts';
import * as v from 'valibot';
import { CARD, METERS, SENTENCES, TALE } from '../support/tale.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
  mkdirSync(join(folder, 'lib'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the check finds to mend in the tale once it is changed, as it is printed. */
function mend(from: string | RegExp = '', to = ''): readonly string[] {
  writeFileSync(join(folder, 'tale.ink'), TALE.replace(from, to));
  writeFileSync(join(folder, 'lib/meters.ink'), METERS);
  const report = checkStory(openStory(folder, v.parse(StoryCard, CARD)), v.parse(Because, SENTENCES));
  return report.findings.map(findingText);
}

/** Two decisions are not enough for the rules about a whole scenario; the rest must hold for the tale. */
const TOO_SMALL =
  /words; it should be 900 to 1400|random plays end|Always the (nicest|most answerable)|come back with "# delayed"|lines depend on what was chosen/;

const mendSmall = (from?: string | RegExp, to?: string): readonly string[] =>
  mend(from, to).filter((text) => !TOO_SMALL.test(text));

describe('npm run stories', () => {
  it('finds nothing in a story that keeps the rules, but that it is too small', () => {
    expect(mendSmall()).toEqual([]);
    expect(mend().filter((text) => TOO_SMALL.test(text)).length).toBeGreaterThan(2);
  });

  it.each([
    ['a loose end', /Good Sports\n-> END/, 'Good Sports', /tale\.ink:\d+: .*[Aa]pparent loose end/],
    ['a tag that nobody knows', '# talk: buck', '# tlak: buck', /tale\.ink:6: Unknown tag "# tlak: buck"/],
    [
      'a tag that turns out wrong only when it is played',
      '# sfx: phone',
      '# face: dele {warm:gleeful|sad}',
      /tale\.ink: The story breaks off in 1 place: "gleeful" in "# face: dele gleeful"/,
    ],
    [
      'an end without an ending',
      '# card: ending # ending: t.cosy\n',
      '',
      /1 end has no "# ending"|2 ends have no "# ending"/,
    ],
    [
      'an ending that nobody comes to',
      'morale >= 52',
      'morale >= 98',
      /tale\.ink:\d+: Nobody comes to the ending t\.cosy/,
    ],
    [
      'a knot that nobody comes to',
      '=== good',
      '=== attic\nDust.\n-> END\n=== good',
      /tale\.ink:\d+: Nobody comes to "attic"/,
    ],
    [
      'a line that nobody comes to',
      '{plain: You knew.|You did not know.}',
      '{plain && warm: You knew.|You did not know.}',
      /tale\.ink:24: Nobody comes to this: "You knew\."/,
    ],
    [
      'an option that nobody is offered',
      '* ["Gus booked',
      '* {warm && plain} ["Gus booked',
      /tale\.ink:28: Nobody is offered "t\.d2\.blame"/,
    ],
    [
      'two options of one name',
      't.d2.blame',
      't.d2.ours',
      /tale\.ink:25: Two options are called "t\.d2\.ours"/,
    ],
    [
      'an option named for another decision',
      't.d2.blame',
      't.d1.blame',
      /"t\.d1\.blame" is offered at t\.d2/,
    ],
    [
      'meters that are moved past their ends',
      '~ shift(3, -1, "ours")',
      '~ morale = 140',
      /The meters leave 0 to 100/,
    ],
    [
      'a shift that is too large',
      'shift(3, -1',
      'shift(9, -1',
      /tale\.ink:27: This moves 9\/-1; 8 is the most/,
    ],
    [
      'an option that beats the others at once',
      'shift(-2, 4, "told")',
      'shift(3, -3, "told")',
      /tale\.ink:6: At t\.d1 one option beats all the others .*warm 4\/-2, plain 3\/-3/,
    ],
    [
      'an option of too few words',
      '"This one is on us, and I am sorry."',
      '"Sorry, this is us."',
      /tale\.ink:25: This option has 4 words; it should have 7 to 16/,
    ],
    [
      'options of very different lengths',
      '"This one is on us, and I am sorry."',
      '"This one is on us, every one of us, and I am truly sorry for it, all of it."',
      /At t\.d2 options of 9 and 19 words stand side by side/,
    ],
    [
      'a line that is too long',
      'Fourteen hands go up.',
      `${'Hands go up, '.repeat(11)}all of them.`,
      /tale\.ink:27: 155 characters, and 140 is the most/,
    ],
    [
      'a narrator who grades the player',
      'He likes being asked.',
      'He likes being asked, as he should.',
      /tale\.ink:10: The narrator says "should"/,
    ],
    [
      'a line that only points at the picture',
      'Fourteen hands go up.',
      'Look at that over there.',
      /"Look at that over there\." only points/,
    ],
    [
      'a sound that no word tells of',
      'Behind you the phone rings.',
      'Behind you somebody coughs.',
      /tale\.ink:22: "# sfx: phone" is in no word/,
    ],
    [
      'a move without its sentence',
      '"asked"',
      '"asekd"',
      /tale\.ink:9: because\.json has no sentence for "asekd"/,
    ],
    [
      'a delayed effect of a choice that was not made',
      '{warm:\n',
      '{true:\n',
      /tale\.ink:18: "# delayed: t\.d1\.warm" is also said to players who did not choose it/,
    ],
    [
      'a delayed effect of nothing',
      '# delayed: t.d1.warm',
      '# delayed: t.d1.wram',
      /"# delayed: t\.d1\.wram" names no option/,
    ],
    [
      'a story left to chance',
      'He likes being asked.',
      'He likes {~being asked|that}.',
      /leaves something to chance \(a shuffle\)/,
    ],
    [
      'a story that goes round without end',
      /\* \["Gus booked[^\n]*\n[^\n]*\n[^\n]*Gus is\./,
      '+ (again) ["Say that again, please, I did not hear." # id: t.d2.again]\n    # decision: t.d2\n    Again?\n    + + ["And once more, please, from the beginning." # id: t.d2.more]\n        -> again',
      /can come back to where it was and go round without end/,
    ],
    [
      'options with no decision before them',
      '# decision: t.d2 # talk: surprise\n',
      '',
      /These options come with no "# decision" before them/,
    ],
  ])('names %s, and where', (_what, from, to, said) => {
    expect(mendSmall(from, to)).toContainEqual(expect.stringMatching(said));
  });

  it('gives the figures of a story that fails', () => {
    writeFileSync(join(folder, 'tale.ink'), TALE.replace('"asked"', '"asekd"'));
    writeFileSync(join(folder, 'lib/meters.ink'), METERS);
    const report = checkStory(openStory(folder, v.parse(StoryCard, CARD)), SENTENCES);
    expect(report.rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['played', 'words', 'zones', 'endings', 'meters', 'habits', 'leads', 'options']),
    );
    expect(report.rows[0]?.text).toMatch(/^all 4 ways through: 7 places that differ, 6 turns/);
    expect(reportText({ stories: [report] })).toMatch(/^t {2}A Tale · \d+ to mend/);
  });

  it('judges a shelf of one story by that story, and says that the rest waits', async () => {
    writeFileSync(join(folder, 'tale.ink'), TALE);
    writeFileSync(join(folder, 'lib/meters.ink'), METERS);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ stories: [CARD] }));
    writeFileSync(join(folder, 'debrief.json'), '{}');
    writeFileSync(
      join(folder, 'because.json'),
      JSON.stringify({ ...SENTENCES, left_over: 'It was a lesson.' }),
    );
    const report = await checkAll(folder, []);
    expect(report.shelf?.rows[0]?.text).toMatch(/not yet: 0 of 4 scenarios/);
    expect(report.shelf?.findings.map(findingText)).toEqual([
      'stories/because.json: "left_over" says "lesson", which grades the player.',
      'stories/because.json: No story uses "left_over".',
    ]);
    expect(hasFailed(report)).toBe(true);
    await expect(checkAll(folder, ['s9'])).rejects.toThrow('manifest.json has no s9; it has t');
  });
});
