import { band, METERS } from '../../model/meters.ts';
import type { Because } from '../../model/papers.ts';
import type { Entry } from '../../model/path.ts';
import { Lamp } from './lamp.tsx';
import { entrySentence } from '../sentences.ts';
import { Slip } from './slip.tsx';
import './moved.css';

/** One change in words, with the small lamp or slip that it moved. */
export function Moved({ entry, because }: { readonly entry: Entry; readonly because: Because }) {
  const { change, line } = entry;
  const [moves = '', ...why] = entrySentence(entry, because).split(':');
  const moved = METERS.filter((meter) => change[meter] !== 0);
  return (
    <p class={`moved ${moved.join(' ')}`}>
      <span class="signs">
        {change.morale !== 0 && <Lamp level={band(line.meters.morale) + 1} />}
        {change.account !== 0 && <Slip level={band(line.meters.account) + 1} />}
      </span>
      <span>
        <em>
          {moves}
          {why.length > 0 && ':'}
        </em>
        {why.join(':')}
      </span>
    </p>
  );
}
