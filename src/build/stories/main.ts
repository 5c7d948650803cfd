import { fileURLToPath } from 'node:url';
import { author } from '../author/author.ts';
import { checkAll, checkElsewhere } from './all.ts';
import { hasFailed, reportText } from './report.ts';

/**
 * `npm run stories`: every story of the shelf; `-- s3`: one; `--json`: the same for a machine. The author's tools
 * answer to flags of their own.
 */
const args = process.argv.slice(3);
const done = await author(args);
if (done === undefined) {
  const folder = fileURLToPath(new URL('../../../stories', import.meta.url));
  const ids = args.filter((arg) => !arg.startsWith('-'));
  const report = await (ids.length === 1 ? checkAll(folder, ids) : checkAll(folder, ids, checkElsewhere));
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : reportText(report));
  process.exitCode = hasFailed(report) ? 1 : 0;
} else process.exitCode = done;
