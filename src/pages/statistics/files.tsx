import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../../model/statistics/ports.ts';
import type { Filter } from '../../model/statistics/survey.ts';
import { download, grid } from '../../overlay/icons/charts.ts';
import { Icon } from '../../overlay/icons/icon.tsx';
import { printer } from '../../overlay/icons/later.ts';
import { partAddress } from '../../overlay/statistics/address.ts';
import { FileDrop, Taking } from '../../overlay/statistics/drop.tsx';
import { Caution } from '../../overlay/statistics/figure.tsx';
import { IntakeResult } from '../../overlay/statistics/intake.tsx';
import { KeptList } from '../../overlay/statistics/kept.tsx';
import { UndoBar } from '../../overlay/statistics/undo.tsx';
import { useFiling } from './filing.ts';
import './files.css';

export interface FilesProps {
  readonly desk: Desk;
  readonly filter: Filter;
  readonly say: (sentences: readonly string[]) => void;
  readonly changed: () => Promise<void>;
  /** Whether this browser has agreed to keep the records; undefined where it was not asked yet. */
  readonly agreed: boolean | undefined;
}

/** Bringing records in, taking them out, deleting them. */
export function Files({ desk, filter, say, changed, agreed }: FilesProps) {
  const filing = useFiling({ desk, say, changed });
  const { kept, taking, intake, undoable, told, busy } = filing;
  const outcome = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (told !== '' && undoable === undefined) outcome.current?.focus({ preventScroll: true });
  }, [told]);
  return (
    <div class="files">
      <div class="came">
        {taking && <Taking {...taking} cancel={filing.cancel} />}
        {busy !== undefined && taking === undefined && <p class="quiet">{busy}</p>}
        {told !== '' && (
          <section aria-labelledby="outcome">
            <h2 id="outcome" tabIndex={-1} ref={outcome}>
              {told}
            </h2>
            {intake && <IntakeResult intake={intake} />}
          </section>
        )}
        {undoable && (
          <UndoBar
            key={undoable.token}
            done={undoable.done}
            undo={filing.undo}
            over={() => {
              filing.over();
              outcome.current?.focus({ preventScroll: true });
            }}
          />
        )}
        <section class="card delete" aria-labelledby="delete">
          <h2 id="delete">Delete</h2>
          <p class="quiet">Each with ten seconds to change your mind.</p>
          {kept === undefined ? (
            <p class="quiet">Looking up what is kept…</p>
          ) : (
            <KeptList
              kept={kept}
              labels={[...new Set(kept.flatMap(({ label }) => label ?? []))].toSorted()}
              remove={filing.remove}
              busy={busy !== undefined}
            />
          )}
        </section>
      </div>
      <div class="ways">
        <FileDrop again={intake !== undefined} take={filing.take} busy={busy !== undefined} />
        <section class="card take-out" aria-labelledby="take-out">
          <h2 id="take-out">Take out</h2>
          <div class="tools">
            <button class="tool" type="button" disabled={busy !== undefined} onClick={filing.backup}>
              <Icon path={download} />
              Everything, as a backup
            </button>
            <button
              class="tool"
              type="button"
              disabled={busy !== undefined}
              onClick={() => filing.decisions(filter)}
            >
              <Icon path={grid} />
              Raw decisions, CSV
            </button>
            <a class="tool" href={partAddress('report')}>
              <Icon path={printer} />
              Report to print
            </a>
          </div>
          <p class="quiet">
            {agreed === true
              ? 'This browser has agreed to keep your records. A backup is still wise: clearing site data clears them.'
              : agreed === false
                ? 'This browser has not agreed to keep your records, and may clear them when it runs out of room. A backup is wise.'
                : 'This browser has not been asked yet to keep your records; it is, after the first meeting. Until then a backup is wise.'}
          </p>
          <Caution>
            The raw decisions are those that the sentence at the top of the walk asks for. A row is a choice
            in a story, not a judgment of anyone; counts that are withheld on these pages are withheld in it
            too. A backup holds every play whole.
          </Caution>
        </section>
      </div>
    </div>
  );
}
