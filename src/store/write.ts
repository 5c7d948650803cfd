import { readMeeting, readPlay, readSave } from '../model/migrate.ts';
import type { Kept, KeptMeeting } from '../model/ports.ts';
import type { MeetingSave, Played, PlayRecord, Save } from '../model/record.ts';
import type { Columns } from '../model/statistics/columns.ts';
import { divide } from '../model/statistics/segment.ts';
import { unpack } from '../model/statistics/unpack.ts';
import type { Database, Segment } from './database.ts';
import { columnsIn, packed } from './packed.ts';
import { setAside } from './rows.ts';
import { readStory, remembered } from './story.ts';

/**
 * Writes one step of a play, within a transaction: what was chosen, what is counted of it, and the place. What does not
 * hang on one another is asked for together: the disk answers each question by itself, and a choice waits for them all.
 */
export async function writeStep(database: Database, { play, decision, texts, save }: Kept): Promise<void> {
  const before = save.decisions - (decision ? 1 : 0);
  const counted = async (): Promise<void> => {
    if (play === undefined || !(await writePlay(database, play, before > 0))) return;
    await Promise.all([decision && database.decisions.put(decision), writeTexts(database, texts)]);
  };
  await Promise.all([counted(), writePlace(database, save)]);
}

/** A page that has several steps to store may come after another that found them waiting, and has stored the last already. */
async function writePlace(database: Database, save: Save): Promise<void> {
  const known = readSave(await database.saves.get(save.story));
  const isPast =
    known.kind === 'fit' && known.value.play === save.play && known.value.decisions > save.decisions;
  if (!isPast) await database.saves.put(save);
}

/** Writes one step of a meeting that is not past it, within a transaction; decisions past those that stand were taken back. */
export async function writeMeeting(database: Database, step: KeptMeeting): Promise<void> {
  const { play, decisions, texts, standing, save } = step;
  const known = readMeeting(await database.meetings.get(save.play));
  if (known.kind === 'fit' && known.value.room.version > save.room.version) return;
  if (play && (await writePlay(database, play, standing > decisions.length))) {
    await database.decisions.bulkPut([...decisions]);
    await database.decisions
      .where('[play+number]')
      .between([play.id, standing], [play.id, Infinity], false)
      .delete();
    await writeTexts(database, texts);
  }
  await database.meetings.put({ ...save, at: await momentOf(database, save) });
}

/** When a meeting was left: after every other, also where the clock was set back since. */
async function momentOf(database: Database, { play, at }: MeetingSave): Promise<number> {
  const last = await database.meetings.orderBy('at').last();
  if (typeof last?.at !== 'number') return at;
  return Math.max(at, last.play === play ? last.at : last.at + 1);
}

/** Writes a step of a page that is gone, within a transaction; a place that is past it stays. */
export async function writeLate(database: Database, step: Kept | KeptMeeting): Promise<void> {
  if ('standing' in step) {
    const known = readMeeting(await database.meetings.get(step.save.play));
    if (known.kind === 'fit' && known.value.room.version >= step.save.room.version) return;
    return writeMeeting(database, step);
  }
  const { save, decision } = step;
  const known = readSave(await database.saves.get(save.story));
  if (known.kind !== 'fit' || !isLater(known.value, save)) return writeStep(database, step);
  // Another play of the story has the place by now; what was decided in this one is recorded all the same.
  if (known.value.play === save.play || decision === undefined) return;
  if (await database.decisions.get([decision.play, decision.number])) return;
  await writeStep(database, step);
  await database.saves.put(known.value);
}

/**
 * Whether a place is not before another. Of two plays the one that was left last: what a killed browser had already taken off
 * its list can be on it again.
 */
function isLater(one: Save, other: Save): boolean {
  if (one.play === other.play && one.decisions !== other.decisions) return one.decisions > other.decisions;
  return one.at >= other.at;
}

/**
 * Whether the play was written. One that was `begun` and of which nothing is there any more was deleted while it was open
 * in another tab, and stays so.
 */
async function writePlay(database: Database, play: PlayRecord, begun: boolean): Promise<boolean> {
  const [known, found] = await Promise.all([knownPlay(database, play.id), database.stories.get(play.story)]);
  if (known === undefined && begun) return false;
  const story = readStory(found);
  const later = play.mode === 'solo' ? { later: (story?.alone ?? 0) > 0 } : {};
  // A sitting that goes on with a play knows less of it than was recorded: when it first ended, for one.
  const now = { ...later, ...known, ...play };
  const next = remembered(story, now, known === undefined);
  const isNews = next.alone !== story?.alone || next.endings.length !== story.endings.length;
  await Promise.all([database.plays.put(now), isNews && database.stories.put(next)]);
  return true;
}

/** What is recorded of a play; where it was packed meanwhile, it becomes rows again. */
async function knownPlay(database: Database, id: string): Promise<Partial<PlayRecord> | undefined> {
  const stored: unknown = await database.plays.get(id);
  if (stored !== undefined) {
    const read = readPlay(stored);
    if (read.kind === 'fit') return read.value;
    // What a newer edition keeps of it is not for this one to change.
    if (read.kind === 'newer') return undefined;
    await setAside(database, [{ table: 'plays', key: id, found: stored }]);
    return {};
  }
  const found = await packedPlay(database, id);
  if (found === undefined) return undefined;
  const { segment, played, left } = found;
  await database.plays.put(played.play);
  await database.decisions.bulkPut([...played.decisions]);
  if (left) await database.segments.put({ ...segment, columns: packed(left) });
  else await database.segments.delete(segment.key ?? -1);
  return played.play;
}

interface Found {
  readonly segment: Segment;
  readonly played: Played;
  /** The segment without it, if that holds others. */
  readonly left: Columns | undefined;
}

/** A play that was packed, and where. */
export async function packedPlay(database: Database, id: string): Promise<Found | undefined> {
  const segment = await database.segments.where('columns.ids').equals(id).first();
  const columns = columnsIn(segment?.columns);
  if (segment === undefined || columns === undefined) return undefined;
  const { taken, left } = divide(columns, (each) => each === id);
  const [played] = taken ? unpack(taken) : [];
  return played && { segment, played, left };
}

async function writeTexts(database: Database, texts: Kept['texts']): Promise<void> {
  if (texts) await database.texts.bulkPut(Array.from(texts, ([wording, text]) => ({ wording, text })));
}
