import * as v from 'valibot';
import { readDecision, readMeeting, readPlay, readSave } from './migrate.ts';
import type { Kept, KeptMeeting } from './ports.ts';

const Texts = v.array(v.tuple([v.string(), v.string()]));
const Step = v.looseObject({
  play: v.optional(v.unknown()),
  decision: v.optional(v.unknown()),
  decisions: v.optional(v.array(v.unknown())),
  texts: v.optional(Texts),
  standing: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  save: v.unknown(),
});

/** Steps as a page wrote them down before they were stored; those that cannot be read are left out. */
export function readLeftOver(found: unknown): readonly (Kept | KeptMeeting)[] {
  const list = v.safeParse(v.array(Step), found);
  return list.success ? list.output.flatMap((step) => readStep(step) ?? []) : [];
}

function readStep(step: v.InferOutput<typeof Step>): Kept | KeptMeeting | undefined {
  const play = step.play === undefined ? undefined : readPlay(step.play);
  if (play && play.kind !== 'fit') return undefined;
  const decisions = (step.decisions ?? [step.decision])
    .filter((each) => each !== undefined)
    .map(readDecision);
  const fit = decisions.flatMap((each) => (each.kind === 'fit' ? [each.value] : []));
  if (fit.length < decisions.length) return undefined;
  const shared = {
    ...(play ? { play: play.value } : {}),
    ...(step.texts ? { texts: new Map(step.texts) } : {}),
  };
  if (step.standing !== undefined) {
    const save = readMeeting(step.save);
    if (save.kind !== 'fit') return undefined;
    return { ...shared, decisions: fit, standing: step.standing, save: save.value };
  }
  const save = readSave(step.save);
  const [decision] = fit;
  if (save.kind !== 'fit') return undefined;
  return { ...shared, ...(decision ? { decision } : {}), save: save.value };
}
