import type { Archive } from './archive.ts';
import { choose, ROOM } from './choose.ts';
import type { Counting } from './counting.ts';
import { countsOf } from './counts.ts';
import { cubeOf } from './cube.ts';
import { disclosureOf, LEAST_THRESHOLD } from './disclosure.ts';
import { holdingsOf } from './holdings.ts';
import { menusOf, offered } from './menus.ts';
import { mixOf } from './mix.ts';
import { type Calendar, universal } from './months.ts';
import type { Texts } from './ports.ts';
import { rosterOf } from './roster.ts';
import type { Book, Course, Endings, Filter, Finding, Flow, Holdings, Series, Survey } from './survey.ts';
import { topicsOf } from './topics.ts';
import { trendOf } from './trend.ts';
import { wardOf } from './ward.ts';

/** What is worked out from the same counting elsewhere. */
export interface Parts {
  /** A room's own from what the filter asks for; of plays alone from `whole`, see `survey`; none without it. */
  readonly findings: (counting: Counting, whole: Counting | undefined) => readonly Finding[];
  readonly flow: (counting: Counting) => Flow | undefined;
  readonly courses: (counting: Counting) => readonly Course[];
  readonly endings: (counting: Counting) => Endings | undefined;
}

export interface Options {
  /** Fewer than this are withheld; five where it is less than that. */
  readonly threshold: number;
  readonly demo: boolean;
  readonly texts: Texts;
  readonly parts: Parts;
  /** The reader's own months; universal time where nobody says. */
  readonly calendar?: Calendar;
}

/** Everything that can be asked of an archive. */
export interface Surveys {
  holdings(): Holdings;
  /** What is not on offer is not asked for; the survey says what was. */
  survey(filter: Filter): Survey;
  counting(filter: Filter): Counting;
  /**
   * Whether rows that took an option may not be told apart from others in a file of decisions; without an option, whether
   * their number may not be told at all. An option is withheld with any wording of it.
   */
  withheld(filter: Filter, decision: string, option: string | undefined, series: Series): boolean;
}

/** How many filters' counts are held: each holds a few bytes of every decision. */
const LAST = 4;

export function surveys(archive: Archive, books: readonly Book[], options: Options): Surveys {
  const { demo, texts, parts, calendar = universal } = options;
  const threshold = Math.max(LEAST_THRESHOLD, options.threshold);
  const titles = new Map(books.map(({ story, title }) => [story, title]));
  const roster = rosterOf(archive, books, texts);
  const offering = menusOf(archive, books, threshold, calendar);
  const stories = books.map(({ story }) => story);
  const cube = cubeOf(archive, roster, offering.menus, stories);
  const ward = wardOf({ cube, roster, books, menus: offering.menus, threshold });

  /** The last few: a survey looks at what was asked for, and at the whole that it is a part of, alone and together. */
  let last: readonly Counting[] = [];
  const counting = (asked: Filter): Counting => {
    const filter = offered(asked, offering.menus);
    const known = last.find((each) => sameFilter(each.filter, filter)) ?? countingOf(filter);
    last = [known, ...last.filter((each) => each !== known)].slice(0, LAST);
    return known;
  };
  const countingOf = (filter: Filter): Counting => {
    const chosen = choose(archive, filter);
    return {
      archive,
      chosen,
      filter,
      book: books.find(({ story }) => story === filter.story),
      books,
      roster,
      counts: countsOf(archive, chosen, roster, filter),
      disclosure: disclosureOf(ward, filter),
      threshold,
      texts,
      title: (story) => titles.get(story) ?? story,
    };
  };

  return {
    counting,
    holdings: () => holdingsOf(archive, books, ward, { menus: offering.menus, demo }),
    survey(asked) {
      const all = counting(asked);
      const { filter, chosen, counts, disclosure, book } = all;
      const scope = ward.scope(filter);
      const place = book === undefined ? undefined : books.indexOf(book);
      const told = filter.mode !== 'group';
      // What the audit does not know is told of the whole time only: of two stretches of it, one could be taken from the
      // other, and a small count be left.
      const whole = told ? counting(wholeOf(filter)) : undefined;
      const flow = book && whole && parts.flow(whole);
      const endings = book && whole && parts.endings(whole);
      const trend = trendOf(all, ward, offering);
      return {
        filter,
        alone: told ? ward.plays('alone', place, scope) : 0,
        rooms: roomsIn(chosen),
        older: told ? ward.plays('older', place, scope) : 0,
        findings: parts.findings(all, whole),
        mixes: book ? counts.tallies.flatMap((tally) => mixOf(tally, disclosure) ?? []) : [],
        ...(flow ? { flow } : {}),
        courses: book && whole ? parts.courses(whole) : [],
        ...(endings ? { endings } : {}),
        topics: topicsOf(counts, disclosure),
        ...(trend ? { trend } : {}),
      };
    },
    withheld(asked, decision, option, series) {
      const { counts, disclosure } = counting(asked);
      const tally = counts.of(decision);
      if (tally === undefined) return true;
      if (option === undefined) return disclosure.total(tally, series) === 'withheld';
      const slots = tally.slots.filter((slot) => slot.option.id === option);
      return slots.length === 0 || slots.some((slot) => disclosure.count(tally, slot, series) === 'withheld');
    },
  };
}

function roomsIn(chosen: Counting['chosen']): number {
  let rooms = 0;
  for (const kinds of chosen) {
    for (let play = 0; play < kinds.length; play += 1) rooms += Number(kinds[play] === ROOM);
  }
  return rooms;
}

/** A filter without its time, its group and its text. Plays alone are the same with rooms beside them. */
const wholeOf = ({ story }: Filter): Filter => ({ mode: 'both', ...(story === undefined ? {} : { story }) });

const sameFilter = (one: Filter, other: Filter): boolean =>
  one.mode === other.mode &&
  one.story === other.story &&
  one.since === other.since &&
  one.label === other.label &&
  one.edition === other.edition;
