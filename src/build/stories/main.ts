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
  const json = args.includes('--json');
  try {
    const report = await (ids.length === 1 ? checkAll(folder, ids) : checkAll(folder, ids, checkElsewhere));
    console.log(json ? JSON.stringify(report, null, 2) : reportText(report));
    process.exitCode = hasFailed(report) ? 1 : 0;
  } catch (error) {
    // No such story, or a paper of the shelf that cannot be read.
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else process.exitCode = done;
