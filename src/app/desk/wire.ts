import * as v from 'valibot';
import type { Desk, Intake, Kept, TakenOut, Which } from '../../model/statistics/ports.ts';
import type { Filter, Holdings, Survey } from '../../model/statistics/survey.ts';

/** A file on its way to the worker: by reference where the browser has it, by its text otherwise. */
export interface Carried {
  readonly name: string;
  readonly size: number;
  readonly content: Blob | string;
}

/** What a desk can be asked, with what it needs for that. */
export type Ask =
  | { readonly ask: 'open'; readonly demo: boolean }
  | { readonly ask: 'survey'; readonly filter: Filter }
  | { readonly ask: 'raise'; readonly threshold: number }
  | { readonly ask: 'take'; readonly files: readonly Carried[] }
  | { readonly ask: 'undo'; readonly token: string }
  | { readonly ask: 'kept' }
  | { readonly ask: 'remove'; readonly which: Which }
  | { readonly ask: 'backup' }
  | { readonly ask: 'decisions'; readonly filter: Filter };

export type Asked = Ask['ask'];

/** What the page says to the worker. Every question has a number, so that its answer is known. */
export type ToWorker =
  | { readonly kind: 'ask'; readonly number: number; readonly what: Ask }
  /** The work of this question is not wanted any more. */
  | { readonly kind: 'stop'; readonly number: number };

/** What the worker says to the page. */
export type ToPage =
  | { readonly kind: 'answer'; readonly number: number; readonly result: unknown }
  | { readonly kind: 'progress'; readonly number: number; readonly done: number }
  /** It could not answer: our own mistake, in its own words. */
  | { readonly kind: 'fault'; readonly number: number; readonly message: string };

/** What each question is answered with. */
export type Answer<Name extends Asked> = Awaited<ReturnType<Desk[Name]>>;

const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.string();

const FilterSchema: v.GenericSchema<unknown, Filter> = v.object({
  story: v.exactOptional(text),
  mode: v.picklist(['both', 'solo', 'group']),
  since: v.exactOptional(v.number()),
  label: v.exactOptional(text),
  edition: v.exactOptional(text),
});

const WhichSchema: v.GenericSchema<unknown, Which> = v.variant('of', [
  v.object({ of: v.literal('play'), id: text }),
  v.object({ of: v.literal('plays'), ids: v.array(text) }),
  v.object({ of: v.literal('label'), label: text }),
  v.object({ of: v.literal('everything') }),
]);

const CarriedSchema: v.GenericSchema<unknown, Carried> = v.object({
  name: text,
  size: v.pipe(v.number(), v.minValue(0)),
  content: v.union([text, v.blob()]),
});

const AskSchema: v.GenericSchema<unknown, Ask> = v.variant('ask', [
  v.object({ ask: v.literal('open'), demo: v.boolean() }),
  v.object({ ask: v.literal('survey'), filter: FilterSchema }),
  v.object({ ask: v.literal('raise'), threshold: v.number() }),
  v.object({ ask: v.literal('take'), files: v.array(CarriedSchema) }),
  v.object({ ask: v.literal('undo'), token: text }),
  v.object({ ask: v.literal('kept') }),
  v.object({ ask: v.literal('remove'), which: WhichSchema }),
  v.object({ ask: v.literal('backup') }),
  v.object({ ask: v.literal('decisions'), filter: FilterSchema }),
]);

const ToWorkerSchema: v.GenericSchema<unknown, ToWorker> = v.variant('kind', [
  v.object({ kind: v.literal('ask'), number, what: AskSchema }),
  v.object({ kind: v.literal('stop'), number }),
]);

const ToPageSchema: v.GenericSchema<unknown, ToPage> = v.variant('kind', [
  v.object({ kind: v.literal('answer'), number, result: v.unknown() }),
  v.object({ kind: v.literal('progress'), number, done: v.number() }),
  v.object({ kind: v.literal('fault'), number, message: text }),
]);

/** Nothing for a message that is none of ours, such as a browser tool's. */
export const toWorker = (heard: unknown): ToWorker | undefined => read(ToWorkerSchema, heard);
export const toPage = (heard: unknown): ToPage | undefined => read(ToPageSchema, heard);

function read<Message>(schema: v.GenericSchema<unknown, Message>, heard: unknown): Message | undefined {
  const message = v.safeParse(schema, heard);
  return message.success ? message.output : undefined;
}

const isGroup = (found: unknown): boolean => typeof found === 'object' && found !== null;

/** The worker is of this page's own build, so that the kind of its answers is all that is looked at. */
const RESULTS: { readonly [Name in Asked]: v.GenericSchema<unknown, Answer<Name>> } = {
  open: v.custom<Holdings>(isGroup),
  survey: v.custom<Survey>(isGroup),
  raise: v.custom<Holdings>(isGroup),
  take: v.custom<Intake>(isGroup),
  undo: v.boolean(),
  kept: v.custom<readonly Kept[]>(Array.isArray),
  remove: v.custom<TakenOut>(isGroup),
  backup: text,
  decisions: text,
};

/** Reads an answer. Throws where it is of another kind than the question asks for. */
export function answerTo<Name extends Asked>(name: Name, result: unknown): Answer<Name> {
  return v.parse<v.GenericSchema<unknown, Answer<Name>>>(RESULTS[name], result);
}
