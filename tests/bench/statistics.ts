import { day } from '../../src/app/desk/days.ts';
import { partsOf } from '../../src/model/statistics/parts.ts';
import { largeFile } from '../support/many.ts';
import { deskFigures } from './desk.ts';
import { groupFigures } from './groups.ts';
import { intakeFigures } from './intake.ts';
import type { Figure } from './tables.ts';

/** What the statistics cost on generated records: a million decisions, and a file of 100,000. */
export async function statisticsFigures(): Promise<readonly Figure[]> {
  const file = largeFile(100_000);
  return [...groupFigures(partsOf(day)), ...(await intakeFigures(file)), ...(await deskFigures(file))];
}
