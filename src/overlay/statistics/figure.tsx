import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { download, grid } from '../icons/charts.ts';
import { typeset } from '../typeset.ts';
import type { Means, Table } from './means.ts';
import { Rows } from './rows.tsx';
import './figure.css';

export interface FigureProps {
  readonly level: 2 | 3 | 4;
  /** Above the heading: what it is about, and whose answers it comes from. */
  readonly call?: ComponentChildren;
  /** The finding: the heading of its picture. */
  readonly sentence: string;
  readonly caution?: string;
  readonly table: Table;
  readonly means: Means;
  readonly kind: string;
  /** What the picture is called when it comes back in place of its table. */
  readonly drawn?: 'bars' | 'chart';
  readonly chart: ComponentChildren;
  /** The picture as a table, where it has one of its own. */
  readonly plain?: ComponentChildren;
  /** Before the buttons that every figure has. */
  readonly ways?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A finding, its evidence, what to consider before concluding, and the same as a table and as a file. */
export function Figure(props: FigureProps) {
  const { level, call, sentence, caution, table, means, kind, drawn = 'bars', chart, plain, ways } = props;
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const Heading = `h${level}` as const;
  const swap = (): void => {
    setAsTable(!asTable);
    means.say([asTable ? drawn : 'table']);
  };
  return (
    <figure class={`figure ${kind}`} aria-labelledby={id}>
      {call !== undefined && <div class="call">{call}</div>}
      <Heading id={id}>{typeset(sentence)}</Heading>
      <div class="evidence">{asTable ? (plain ?? <Rows table={table} />) : chart}</div>
      {props.children}
      <div class="below">
        {caution !== undefined && <Caution>{caution}</Caution>}
        <div class="tools">
          {ways}
          <button class="tool" type="button" aria-pressed={asTable} onClick={swap}>
            <Icon path={grid} />
            Table <span class="unseen">for {typeset(sentence)}</span>
          </button>
          <button class="tool" type="button" onClick={() => means.save(table)}>
            <Icon path={download} />
            CSV <span class="unseen">for {typeset(sentence)}</span>
          </button>
        </div>
      </div>
    </figure>
  );
}

/** What to consider before concluding. */
export function Caution({ children }: { readonly children: string }) {
  return (
    <p class="caution">
      <b>Before you conclude</b> {typeset(children)}
    </p>
  );
}

/** A picture that is wider than a phone scrolls sideways in a box that says so. */
export function Scroller({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="scroller" role="region" aria-label={`${name}, scrolls sideways`} tabIndex={0}>
      {children}
    </div>
  );
}
