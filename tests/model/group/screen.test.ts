import { describe, expect, it } from 'vitest';
import { questionAt, questionsAt } from '../../../src/model/group/ask.ts';
import { loudnessIn } from '../../../src/model/group/loudness.ts';
import { secondsOf } from '../../../src/model/group/pause.ts';
import { screenSentence } from '../../../src/model/group/shown.ts';
import { DEFAULTS } from '../../../src/model/settings.ts';
import type { Screen } from '../../../src/model/group/screen.ts';
import { atStep, roomOf, say, until } from '../../support/room.ts';

const debrief = {
  questions: { buck: ['Who had it last?', 'Who has it now?'], help: ['Who asked?'], knockOn: ['Who paid?'] },
  notes: {},
};

describe('a question for everybody', () => {
  it('is of the talking point at hand, then one for every story, and round again', () => {
    const room = until(roomOf(), atStep('think'));
    expect(questionsAt(room, debrief)).toEqual(['Who had it last?', 'Who has it now?', 'Who paid?']);
    const asked = [0, 1, 2, 3].map((question) =>
      questionAt(say(room, { type: 'screen', change: { question } }), debrief),
    );
    expect(asked).toEqual(['Who had it last?', 'Who has it now?', 'Who paid?', 'Who had it last?']);
  });

  it('is there before any decision, and absent where a story has none', () => {
    expect(questionAt(roomOf(), debrief)).toBe('Who paid?');
    expect(questionAt(roomOf(), { questions: {}, notes: {} })).toBeUndefined();
  });
});

describe('a change of the screen', () => {
  const changed = (change: Partial<Screen>): string => {
    const room = roomOf();
    return screenSentence(say(room, { type: 'screen', change }), room);
  };

  it.each([
    [{ volume: 7 }, 'Volume 7 of 10.'],
    [{ volume: 0 }, 'Sound off.'],
    [{ size: 1 }, 'Larger.'],
    [{ size: -1 }, 'Smaller.'],
    [{ size: 9 }, 'As large as it goes.'],
    [{ meters: false }, 'Meters off.'],
    [{ countdown: true }, 'Countdown on.'],
    [{ blank: true }, ''],
  ])('%o is told as: %s', (change, sentence) => {
    expect(changed(change)).toBe(sentence);
  });
});

describe('the sound of a room', () => {
  it('is as it was set at the usual volume, silent at none, and never above what a loudspeaker takes', () => {
    expect(loudnessIn(DEFAULTS, 6)).toEqual(DEFAULTS);
    const { room, music, voices, effects } = loudnessIn(DEFAULTS, 0);
    expect([room, music, voices, effects]).toEqual([0, 0, 0, 0]);
    expect(loudnessIn(DEFAULTS, 10).effects).toBe(1);
    expect(loudnessIn(DEFAULTS, 3).music).toBeCloseTo(DEFAULTS.music / 2);
  });
});

it('only a silence and a talk have seconds', () => {
  const timed = (
    ['think', 'vote', 'smallest', 'pairs', 'sides', 'curious', 'predict', 'reveal'] as const
  ).filter((step) => secondsOf({ step }) !== undefined);
  expect(timed).toEqual(['think', 'pairs', 'sides']);
});
