import type { FaceName, Person, PoseName } from '../../model/cues.ts';
import type { Arm } from './pose.ts';
import { posture, type Posture } from './poses.ts';

/** What somebody does with their arms, and how they stand, when nothing else is asked of them. */
export type Habit = Pick<Posture, 'armLeft' | 'armRight'> & Partial<Pick<Posture, 'headRoll'>>;

const arm = (elbow: Arm['elbow'], wrist: Arm['wrist'], hand: Arm['hand']): Arm => ({ elbow, wrist, hand });
const both = (one: Arm): Habit => ({ armLeft: one, armRight: one });

const ON_HIP = arm([186, 136, -14], [102, 204, 26], 'fist');
const LOOSE = arm([132, 166, 0], [118, 262, 46], 'rest');

/** Hands stay above the edge of the desk, where they can be read. */
const HABITS: Record<Person, Habit> = {
  // Fingertips together, like someone who has chaired many meetings.
  ros: both(arm([142, 158, 6], [26, 178, 108], 'flat')),
  // Hands that have to have something to do.
  imani: {
    armLeft: arm([134, 172, 14], [34, 184, 112], 'open'),
    armRight: arm([132, 166, 16], [30, 140, 116], 'grip'),
  },
  dele: {
    armLeft: arm([146, 162, -20], [112, 236, 20], 'tuck'),
    armRight: arm([140, 176, 6], [138, 138, 108], 'open'),
  },
  // One hand by the index cards, the other at her strap.
  mina: {
    armLeft: arm([136, 150, 16], [52, 92, 92], 'grip'),
    armRight: arm([130, 172, 16], [44, 172, 110], 'flat'),
    headRoll: -3,
  },
  // Behind his back.
  gus: both(arm([158, 158, -52], [44, 204, -96], 'rest')),
  // Holding his own wrist.
  yusuf: {
    armLeft: arm([118, 168, 18], [8, 204, 102], 'rest'),
    armRight: arm([120, 170, 14], [40, 186, 116], 'grip'),
    headRoll: 3,
  },
  // A hand at the radio, as for twenty-five years.
  june: { armLeft: arm([156, 150, 18], [106, 140, 90], 'grip'), armRight: ON_HIP },
  // A thumb in the key ring.
  hollis: { armLeft: LOOSE, armRight: arm([158, 148, -6], [98, 176, 92], 'grip'), headRoll: 3 },
  // A hand at her pearls.
  delacroix: {
    armLeft: arm([128, 172, 22], [-8, 190, 104], 'rest'),
    armRight: arm([158, 148, 16], [46, 70, 112], 'hold'),
  },
  anand: {
    armLeft: arm([152, 158, -40], [70, 214, -70], 'rest'),
    armRight: arm([178, 122, 2], [64, 92, 98], 'grip'),
  },
  varga: both(ON_HIP),
  // Deep in his pockets.
  sorrell: both(arm([128, 170, -4], [100, 262, 52], 'tuck')),
  // One arm across, holding the other.
  lund: {
    armLeft: arm([126, 176, 20], [-62, 160, 92], 'grip'),
    armRight: LOOSE,
  },
  haddad: {
    armLeft: arm([150, 172, 6], [152, 178, 100], 'open'),
    armRight: arm([136, 168, 16], [52, 150, 108], 'flat'),
    headRoll: 3,
  },
  tobi: both(arm([132, 150, 20], [58, 92, 92], 'fist')),
  helmet: { armLeft: LOOSE, armRight: arm([142, 150, 24], [92, 44, 92], 'grip') },
};

const TO_CHIN = arm([136, 168, 40], [52, 42, 120], 'chin');
const UNDER_ELBOW = arm([138, 172, 30], [-58, 178, 92], 'grip');

/** Faces that look alike from the back row come with arms that do not. */
const GESTURES: Partial<Record<FaceName, Habit>> = {
  annoyed: both(ON_HIP),
  skeptical: { armLeft: UNDER_ELBOW, armRight: TO_CHIN },
  surprised: both(arm([140, 160, 26], [150, 92, 104], 'open')),
  worried: both(arm([124, 168, 26], [20, 136, 112], 'grip')),
  hurt: { armLeft: arm([126, 176, 20], [-62, 160, 92], 'grip'), armRight: LOOSE },
  sad: both(LOOSE),
  tired: both(LOOSE),
  angry: both(arm([150, 170, 4], [150, 214, 84], 'fist')),
};

/** The arms of whoever stands are their own, or those of what they feel; every other pose has its arms. */
const FREE: readonly PoseName[] = ['stand', 'upright', 'turned', 'away'];

/** How a person holds themselves in a named pose. */
export function bearing(who: Person, name: PoseName, face: FaceName = 'neutral'): Posture {
  const body = posture(name);
  if (!FREE.includes(name)) return body;
  const { headRoll = 0, ...arms } = GESTURES[face] ?? HABITS[who];
  return { ...body, ...arms, headRoll: body.headRoll + headRoll };
}
