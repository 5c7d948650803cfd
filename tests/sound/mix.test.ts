import { describe, expect, test } from 'vitest';
import { compileInk } from '../../src/build/compile.ts';
import { PLACES } from '../../src/model/cues.ts';
import { openScript, type Script } from '../../src/model/script.ts';
import { apply, begin, type Command, type Session } from '../../src/model/session.ts';
import { DEFAULTS, readSettings } from '../../src/model/settings.ts';
import { CLEAR, levelsOf, MUFFLED } from '../../src/sound/levels.ts';
import { type Heard, heardBetween, mixOf, stemsOf } from '../../src/sound/mix.ts';

const STORY = `
VAR morale = 50
VAR account = 50
VAR beat = 0
VAR because = ""
# card: pov # pov: gus # place: circulation # time: Tue 4:40 # enter: dele
You are Gus.
# sfx: phone
A phone buzzes on the desk.
# speaker: dele # face: dele smile
Mine. Sorry.
~ shift(3, -6)
He turns it over.
# speaker: dele # face: dele neutral
Was there something?
* [Ask him to stay. # id: stay]
    ~ shift(-30, 2)
    # sfx: door # sfx: steps # speaker: dele # face: dele angry
    I said I would go.
    ~ shift(0, 0)
    Nothing moves.
* [Let him go. # id: go]
    # place: staffroom # card: pov # pov: dele
    You are Dele.
    ~ shift(30, 2)
    # card: ending # ending: t.gone
    Gone
- -> END

=== function shift(m, a)
    ~ morale = morale + m
    ~ account = account + a
    ~ because = "it"
    ~ beat = beat + 1
`;

/** Every session of a play, from its opening on. */
function plays(script: Script, ...orders: readonly string[]): readonly Session[] {
  return orders.reduce<readonly Session[]>(
    (sessions, order) => {
      const now = sessions.at(-1) ?? begin(script, 1);
      const step = apply(script, now, commandOf(now, order));
      if (!step.ok) throw new Error(`"${order}" was refused: ${step.why}`);
      return [...sessions, step.session];
    },
    [begin(script, 1)],
  );
}

function commandOf(now: Session, order: string): Command {
  const turn = now.turns.length;
  if (order === 'next' || order === 'all') return { type: 'read-on', turn, lines: order };
  if (order === 'back') return { type: 'return', turn, to: turn - 1 };
  const choice = now.turns.at(-1)?.choices.find((offered) => offered.id === order);
  if (choice === undefined) throw new Error(`No option "${order}"`);
  return { type: 'choose', turn, choice: choice.id };
}

function open(source: string): Script {
  const result = compileInk(source);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return openScript(result.compiled);
}

/** What was heard at each step, as "clip@milliseconds". */
function transcript(sessions: readonly Session[], settings = DEFAULTS): readonly string[] {
  return sessions.slice(1).map((now, index) =>
    heardBetween(now, sessions[index] ?? now, settings)
      .map((heard) => `${nameOf(heard)}@${heard.after}`)
      .join(' '),
  );
}

function nameOf(heard: Heard): string {
  if (heard.kind === 'effect') return heard.clip;
  const { who, mood } = heard.phrase;
  return `${heard.muffled ? 'muffled ' : ''}${who} ${mood}`;
}

describe('what is heard once', () => {
  const script = open(STORY);

  test('a phone in the script is heard when its line is read, and once', () => {
    const sessions = plays(script, 'next', 'next', 'next', 'next');
    const phones = transcript(sessions).filter((heard) => heard.includes('phone'));
    expect(phones).toEqual(['phone@0']);
  });

  test('a line is heard in the order effect, voice, sting', () => {
    expect(transcript(plays(script, 'next', 'next', 'next', 'next', 'stay'))).toEqual([
      'phone@0',
      'dele warm@0',
      'account_down@700',
      'dele ask@0',
      'door@0 steps@500 dele tense@300 morale_down@700',
    ]);
  });

  test('a change of nothing has no sting', () => {
    expect(transcript(plays(script, 'all', 'stay', 'next')).at(-1)).toBe('');
  });

  test('a card that says whom you are turns a page, and an ending has its sting', () => {
    expect(transcript(plays(script, 'all', 'go', 'next')).slice(1)).toEqual([
      'page@0',
      'ending_cosy@0 morale_up@700',
    ]);
  });

  test('of a turn read at once only the first voice is heard', () => {
    expect(transcript(plays(script, 'all'))).toEqual(['phone@0 dele warm@300 account_down@700']);
  });

  test('opening a saved play is silent, wherever it stands', () => {
    for (const now of plays(script, 'next', 'next', 'all', 'stay'))
      expect(heardBetween(now, now, DEFAULTS)).toEqual([]);
  });

  test('going back is silent, and the same choice is heard again', () => {
    const heard = transcript(plays(script, 'all', 'stay', 'back', 'stay'));
    expect(heard[2]).toBe('');
    expect(heard[3]).toBe(heard[1]);
  });

  test('another play is not a step of this one', () => {
    const [, before] = plays(script, 'all');
    const [, now] = plays(script, 'all', 'stay');
    if (before === undefined || now === undefined) throw new Error('No session');
    expect(heardBetween({ ...now, seed: 2 }, before, DEFAULTS)).toEqual([]);
  });

  test.each(['after-each-act', 'at-the-end'] as const)('meters shown %s give no sting away', (meters) => {
    const heard = transcript(plays(script, 'all', 'stay'), { ...DEFAULTS, meters }).join(' ');
    expect(heard).not.toMatch(/morale|account/);
    expect(heard).toContain('phone');
  });
});

describe('what goes on sounding', () => {
  const script = open(STORY);

  test('the room follows the place', () => {
    const rooms = plays(script, 'all', 'go').map((session) => mixOf(session).room);
    expect(rooms).toEqual(['circulation', 'circulation', 'staffroom']);
  });

  test.each(PLACES)('%s has a tone of its own', (place) => {
    expect(mixOf(begin(open(`# place: ${place}\nHere.\n-> END`), 1)).room).toBe(place);
  });

  test('the voices of a turn are sent for before they are needed', () => {
    const [first] = plays(script);
    expect(first && mixOf(first).cast).toEqual(['dele']);
  });

  test('the music is half and half in the middle, calmer up and tenser down', () => {
    const [first, , stayed] = plays(script, 'all', 'stay').map((session) => mixOf(session).tension);
    expect(first).toBe(0.5);
    expect(stayed).toBeGreaterThan(0.9);
    expect(mixOf(last(plays(script, 'all', 'go', 'next'))).tension).toBe(0);
  });

  test.each([
    [0, 1],
    [30, 1],
    [50, 0.5],
    [70, 0],
    [100, 0],
  ])('a morale of %d is a tension of %d', (morale, tension) => {
    const session = begin(open(`VAR morale = ${morale}\nHello.\n-> END`), 1);
    expect(mixOf(session).tension).toBe(tension);
  });

  test('it comes back with the way back', () => {
    const [, before, , back] = plays(script, 'all', 'stay', 'back');
    if (before === undefined || back === undefined) throw new Error('No session');
    expect(mixOf(back)).toEqual(mixOf(before));
  });
});

test.each([0, 0.2, 0.5, 0.8, 1])('at a tension of %d calm and tense have the power of one', (tension) => {
  const { base, calm, tense } = stemsOf(tension);
  expect(base).toBe(1);
  expect(calm ** 2 + tense ** 2).toBeCloseTo(1);
  expect(calm).toBeGreaterThanOrEqual(0);
});

test('a line that went past is heard through a wall', () => {
  const script = open(`# speaker: dele\nFirst.\n# speaker: dele # missed\nThe ... till ... Friday.\n-> END`);
  expect(transcript(plays(script, 'next'))).toEqual(['muffled dele calm@0']);
});

describe('while someone reads aloud', () => {
  const usual = levelsOf(DEFAULTS, false);
  const ducked = levelsOf(DEFAULTS, true);

  test.each(['music', 'room'] as const)('the %s steps back by 12 dB', (kind) => {
    expect(20 * Math.log10(ducked[kind] / usual[kind])).toBeCloseTo(-12);
  });

  test('what has a meaning is as loud as ever, and no other voice talks', () => {
    expect(ducked.effects).toBe(usual.effects);
    expect(ducked.voices).toBe(0);
  });

  test('what was off stays off', () => {
    const silent = { room: 0, music: 0, voices: 0, effects: 0 };
    expect(levelsOf({ ...DEFAULTS, muted: true }, true)).toEqual(silent);
    expect(levelsOf({ ...DEFAULTS, ...silent }, true)).toEqual(silent);
  });
});

test('a muffled voice is lower and duller than a clear one', () => {
  expect(MUFFLED.gain).toBeLessThan(CLEAR.gain);
  expect(MUFFLED.cutoff).toBeLessThan(1_000);
});

test('settings from before there was mono still open, in stereo', () => {
  const { mono: _, ...older } = { ...DEFAULTS, muted: true };
  expect(readSettings(older)).toEqual({ settings: { ...DEFAULTS, muted: true }, damaged: false });
});

function last(sessions: readonly Session[]): Session {
  const session = sessions.at(-1);
  if (session === undefined) throw new Error('No session');
  return session;
}
