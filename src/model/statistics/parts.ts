import { type Grid, gridOf } from './cells.ts';
import type { Counting } from './counting.ts';
import { coursesOf } from './course.ts';
import type { Parts } from './engine.ts';
import { endingsOf } from './endings.ts';
import { aloneFindings, findingsOf, type Gridded } from './findings.ts';
import { flowOf } from './flow.ts';
import type { Day } from './say.ts';
import type { Book } from './survey.ts';

/** The parts of a survey, with days written as the reader writes them. They share one look at the rows. */
export function partsOf(day: Day): Parts {
  const grids = new WeakMap<Counting, ReadonlyMap<Book, Grid>>();
  const gridFor = (counting: Counting, book: Book): Grid => {
    const known = grids.get(counting);
    const grid = known?.get(book) ?? gridOf(counting, book);
    grids.set(counting, new Map([...(known ?? []), [book, grid]]));
    return grid;
  };
  const gridded = (counting: Counting): Gridded => {
    const books = counting.book === undefined ? counting.books : [counting.book];
    return { grids: books.map((book) => gridFor(counting, book)), counting };
  };
  const ofStory = <Part>(
    counting: Counting,
    part: (grid: Grid, counting: Counting) => Part,
  ): Part | undefined => counting.book && part(gridFor(counting, counting.book), counting);
  const alone = once((counting) => aloneFindings(gridded(counting)));
  return {
    findings: (asked, whole) => findingsOf(gridded(asked), whole ? alone(whole) : [], day),
    flow: once((counting) => ofStory(counting, flowOf)),
    courses: once((counting) => ofStory(counting, coursesOf) ?? []),
    endings: once((counting) => ofStory(counting, endingsOf)),
  };
}

/** Works something out once for each counting: one filter after the other looks at the same whole. */
function once<Part>(work: (counting: Counting) => Part): (counting: Counting) => Part {
  const known = new WeakMap<Counting, { readonly part: Part }>();
  return (counting) => {
    const { part } = known.get(counting) ?? { part: work(counting) };
    known.set(counting, { part });
    return part;
  };
}
