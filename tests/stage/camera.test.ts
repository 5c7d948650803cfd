import { describe, expect, it } from 'vitest';
import { PATRONS, STAFF } from '../../src/model/cues.ts';
import { EMPTY_SCENE, type Scene } from '../../src/model/scene.ts';
import { type Box, frame, headOf, type Size } from '../../src/stage/camera.ts';
import { SCENE } from '../../src/stage/place/place.ts';
import { planOf } from '../../src/stage/plan.ts';

const PEOPLE = [...STAFF, ...PATRONS];
const SLOTS: readonly Size[] = [
  { width: 1200, height: 850 },
  { width: 1232, height: 1080 },
  { width: 1872, height: 1440 },
  { width: 819, height: 720 },
  { width: 563, height: 260 },
  { width: 768, height: 317 },
  { width: 820, height: 570 },
  { width: 608, height: 600 },
  { width: 608, height: 768 },
  { width: 667, height: 300 },
  { width: 375, height: 207 },
  { width: 320, height: 176 },
  { width: 375, height: 120 },
  { width: 293, height: 135 },
];

describe('the camera', () => {
  it('keeps every face whole in every slot, for one to five people, whoever speaks', () => {
    for (const slot of SLOTS)
      for (const people of [1, 2, 3, 4, 5])
        for (const pose of ['stand', 'sit', 'upright', 'lean'] as const) {
          const speaker = PEOPLE[(people * 3 + pose.length) % people];
          const plan = planOf({ ...together(people, pose), speaker });
          const seen = shown(slot, plan);
          for (const placing of plan.people) {
            const head = headOf(placing);
            const name = `${placing.who} of ${people}, ${pose}, in ${slot.width}x${slot.height}`;
            expect(head.left, name).toBeGreaterThanOrEqual(seen.left);
            expect(head.right, name).toBeLessThanOrEqual(seen.right);
            // Hair may be cut; from the brows to the chin nothing is.
            expect(head.top + 80, name).toBeGreaterThanOrEqual(seen.top);
            expect(head.bottom - 8, name).toBeLessThanOrEqual(seen.bottom);
          }
        }
  });

  it('keeps heads between 20 and 85 percent of the width of the scene', () => {
    for (const people of [1, 2, 3, 4])
      for (const placing of planOf(together(people, 'stand')).people) {
        const { left, right } = headOf(placing);
        expect(left).toBeGreaterThanOrEqual(0.2 * SCENE.width);
        expect(right).toBeLessThanOrEqual(0.86 * SCENE.width);
      }
  });

  it('has the edge of the desk where the page puts its own desk before the picture', () => {
    const tall = [
      { width: 1232, height: 1080 },
      { width: 819, height: 720 },
      { width: 1872, height: 1440 },
    ];
    for (const slot of tall) {
      const seen = shown(slot, planOf(together(2, 'stand')));
      expect(seen.top).toBe(0);
      const edge = (SCENE.horizon - seen.top) / (seen.bottom - seen.top);
      expect(edge).toBeGreaterThan(0.76);
      expect(edge).toBeLessThan(0.785);
    }
  });

  it('closes in on the faces in a low slot', () => {
    const plan = planOf(together(2, 'stand'));
    const part = ({ left, right }: Box) => (right - left) / SCENE.width;
    expect(part(shown({ width: 375, height: 207 }, plan))).toBeLessThan(0.56);
    expect(part(shown({ width: 1200, height: 850 }, plan))).toBeGreaterThan(0.6);
  });

  it('never looks past the sides of what is drawn', () => {
    for (const slot of SLOTS) {
      const seen = shown(slot, planOf(together(4, 'stand')));
      expect(seen.left).toBeGreaterThanOrEqual(-80);
      expect(seen.right).toBeLessThanOrEqual(SCENE.width + 80);
      expect(seen.top).toBeGreaterThanOrEqual(0);
    }
  });

  it('leans toward whoever speaks, by less than anyone would notice as a movement', () => {
    for (const slot of SLOTS)
      for (const people of [2, 3, 4, 5]) {
        const group = together(people, 'stand');
        const before = planOf(group);
        const quiet = frame(slot, before);
        for (const { who } of group.people) {
          const speaking = frame(slot, planOf({ ...group, speaker: who }, { before }));
          expect(Math.abs(speaking.x - quiet.x) * speaking.zoom).toBeLessThanOrEqual(
            slot.width * 0.02 + 0.01,
          );
          expect(speaking.y).toBe(quiet.y);
          expect(speaking.zoom).toBe(quiet.zoom);
        }
      }
    const two = together(2, 'stand');
    const [left, right] = two.people.map(
      ({ who }) => frame({ width: 375, height: 207 }, planOf({ ...two, speaker: who })).x,
    );
    expect(right ?? 0).toBeGreaterThan(left ?? 0);
  });

  it('stays where it is when somebody only turns', () => {
    for (const slot of SLOTS) {
      const still = together(2, 'stand');
      const turned: Scene = { ...still, people: still.people.map((figure) => ({ ...figure, gaze: 'door' })) };
      expect(frame(slot, planOf(turned))).toEqual(frame(slot, planOf(still)));
    }
  });
});

function together(count: number, pose: 'stand' | 'sit' | 'upright' | 'lean'): Scene {
  const people = PEOPLE.slice(0, count).map((who, index) => ({
    who,
    pose: index === 0 ? pose : ('stand' as const),
    face: 'neutral' as const,
    gaze: undefined,
  }));
  return { ...EMPTY_SCENE, pov: PEOPLE[0], people };
}

function shown(slot: Size, plan: Parameters<typeof frame>[1]): Box {
  const { x, y, zoom } = frame(slot, plan);
  return {
    left: x - slot.width / zoom / 2,
    right: x + slot.width / zoom / 2,
    top: y - slot.height / zoom / 2,
    bottom: y + slot.height / zoom / 2,
  };
}
