import type { Intake } from '../../model/statistics/ports.ts';
import { many, grouped } from './words.ts';

/** What came of the files, told in numbers. */
export function intakeSentence({ files, refused }: Intake): string {
  if (refused !== undefined) return `${refused} Yours are untouched.`;
  const sum = sumOf(files);
  return `${many(sum.fresh, 'new record')}, ${grouped(sum.known)} already here, ${grouped(sum.left)} left out. Yours are untouched.`;
}

const sumOf = (files: Intake['files']) =>
  files.reduce(
    (all, each) => ({
      read: all.read + each.read,
      fresh: all.fresh + each.fresh,
      known: all.known + each.known,
      left: all.left + each.left,
    }),
    { read: 0, fresh: 0, known: 0, left: 0 },
  );

/** By file how many records were read, new, known and left out, and why any was left out. */
export function IntakeResult({ intake }: { readonly intake: Intake }) {
  const { files, problems } = intake;
  return (
    <>
      {files.length > 0 && (
        <div class="scroller" role="region" aria-label="By file" tabIndex={0}>
          <table class="ruled">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col" class="number">
                  Read
                </th>
                <th scope="col" class="number">
                  New
                </th>
                <th scope="col" class="number">
                  Already here
                </th>
                <th scope="col" class="number">
                  Left out
                </th>
              </tr>
            </thead>
            <tbody>
              {files.map((file, index) => (
                <Row key={`${index} ${file.name}`} {...file} />
              ))}
            </tbody>
            {files.length > 1 && (
              <tfoot>
                <Row name="All" {...sumOf(files)} />
              </tfoot>
            )}
          </table>
        </div>
      )}
      {problems.length > 0 && (
        <>
          <h3>What was left out, and why</h3>
          <ul class="bulleted">
            {problems.map(({ file, where, why }, index) => (
              <li key={index}>
                <b>
                  {file}, {where}:
                </b>{' '}
                {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ name, read, fresh, known, left }: Intake['files'][number]) {
  return (
    <tr>
      <th scope="row" class="file-name">
        {name}
      </th>
      {[read, fresh, known, left].map((count, index) => (
        <td key={index} class="number">
          {grouped(count)}
        </td>
      ))}
    </tr>
  );
}
