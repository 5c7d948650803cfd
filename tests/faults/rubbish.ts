import { Loss } from './player.ts';
import { answered, notices, type Row, stored } from './seen.ts';
import { type Fault, goOn, oneOf, type World } from './world.ts';

/** How something stored is damaged. */
const DAMAGE = ['nothing', 'cut', 'kinds', 'huge', 'proto', 'older', 'newer'] as const;
type Damage = (typeof DAMAGE)[number];

/** Where a thing is stored: in the database, or under a key beside it. */
interface Spot {
  readonly name: string;
  readonly table?: string;
  readonly place: number;
}

/** One thing that is stored becomes rubbish while no page is open: each in turn. */
export const rubbish: Fault = async (world) => {
  const { visit, player, turn } = world;
  await answered(visit.page());
  const closed = await visit.beside(`${visit.host.address}licenses.txt`);
  await visit.page().close();
  visit.look(closed);
  const spots = spotsOf(await stored(closed), await closed.evaluate(() => Object.keys(localStorage)));
  const spot = spots[turn % spots.length];
  if (spot === undefined) throw new Loss('Nothing is stored');
  const damage = oneOf(world, ...DAMAGE);
  world.note(`${spot.name} ${damage}`);
  if (spot.table === undefined) await closed.evaluate(spoilEntry, { key: spot.name, damage });
  else await closed.evaluate(spoilRow, { ...spot, table: spot.table, damage });

  await visit.open(player.hash);
  const place = spot.table === 'saves' || spot.table === 'meetings';
  if (place && (await isSetAside(world))) {
    world.note('set aside');
    await startOver(world);
  } else {
    await player.back();
    if ((await notices(visit.page())).some((words) => /has changed|choices fit/.test(words))) {
      world.note('as far as it fits');
      await player.excuse();
    }
    await player.check();
  }
  // What was recorded may be set aside now, or left to a newer edition.
  if (spot.table === 'decisions' || spot.table === 'plays')
    player.owe({ ...player.owed(), made: Number.NEGATIVE_INFINITY });
  await goOn(world);
};

/** Whether the page says that the place is of no use any more; waits until it says that or offers to go on. */
async function isSetAside({ visit, player }: World): Promise<boolean> {
  const page = visit.page();
  const words = page.getByText(/set aside|not part of this copy/);
  const way =
    player.mode === 'room'
      ? page.getByRole('button', { name: /^Go on with/ })
      : page
          .getByRole('button', { name: /^(Go on|Step in)$/ })
          .or(page.getByRole('group', { name: 'What do you do?' }));
  await words.or(way).first().waitFor();
  return words.first().isVisible();
}

/** A play from the beginning; what was recorded of the one before stays. */
async function startOver({ player }: World): Promise<void> {
  const { made } = player.owed();
  if (player.mode === 'room') await player.begin();
  player.owe({ ...player.owed(), ...(player.mode === 'alone' ? { shown: [] } : {}), made });
}

const TABLES = ['saves', 'meetings', 'plays', 'decisions', 'stories', 'texts', 'segments', 'damaged'];

/** Every key there is: one of each kind before the second of any. */
function spotsOf(rows: readonly Row[], entries: readonly string[]): readonly Spot[] {
  const inTables = TABLES.flatMap((table) =>
    rows
      .filter((row) => row.table === table)
      .map((row, place): Spot => ({ name: `${table} ${String(row.key)}`, table, place })),
  );
  const beside = entries.toSorted().map((name): Spot => ({ name, place: 0 }));
  return [...inTables, ...beside].toSorted((one, other) => one.place - other.place);
}

function spoilEntry({ key, damage }: { readonly key: string; readonly damage: Damage }): void {
  const text = localStorage.getItem(key) ?? '';
  const spoiled: Record<Damage, string> = {
    nothing: 'null',
    cut: text.slice(0, text.length / 2),
    kinds: JSON.stringify([[], 7, null, { text }]),
    huge: JSON.stringify('x'.repeat(1_000_000)),
    proto: '{"__proto__":{"text":7},"constructor":{"prototype":{"pace":7}}}',
    older: text.replace(/"version":\d+/, '"version":0'),
    newer: text.replace(/"version":\d+/, '"version":99'),
  };
  localStorage.setItem(key, spoiled[damage]);
}

async function spoilRow(spot: { readonly table: string; readonly place: number; readonly damage: Damage }) {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  const cut = (value: unknown): unknown => {
    if (typeof value === 'string') return value.slice(0, value.length / 2);
    if (Array.isArray(value)) return value.slice(0, Math.ceil(value.length / 2)).map(cut);
    return value;
  };
  const other = (value: unknown): unknown => {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value.length;
    return Array.isArray(value) ? { length: value.length } : [value];
  };
  const rubbishOf = (row: Record<string, unknown>): Record<string, unknown> => {
    const each = (change: (value: unknown) => unknown) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));
    switch (spot.damage) {
      case 'nothing':
        return {};
      case 'cut':
        return each(cut);
      case 'kinds':
        return each(other);
      case 'huge':
        return each((value) => (typeof value === 'string' ? 'x'.repeat(1_000_000) : value));
      case 'proto':
        return { ...row, ...each(() => JSON.parse('{"__proto__":{"log":7}}')) };
      case 'older':
        return { ...row, version: 0 };
      case 'newer':
        return { ...row, version: 99, ofANewerEdition: true };
    }
  };
  const database = await done(indexedDB.open('behind-the-desk'));
  const change = database.transaction(spot.table, 'readwrite');
  const store = change.objectStore(spot.table);
  const row = (await done(store.getAll()))[spot.place];
  const names = [store.keyPath ?? []].flat();
  const key = Object.fromEntries(names.map((name) => [name, row[name]]));
  store.put({ ...rubbishOf(row), ...key });
  await new Promise((resolve) => change.addEventListener('complete', resolve));
  database.close();
}
