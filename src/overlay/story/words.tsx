import './words.css';

/** Widths of the smudges, in turn, so that no two neighbours look alike. */
const WIDTHS = ['4.5em', '6em', '3.2em', '5.2em'];

interface WordsProps {
  readonly text: string;
  /** Each "…" is a gap where the player did not listen. */
  readonly gaps?: boolean;
  /** Lets the words appear one by one: a visual copy beside the whole text. */
  readonly typing?: boolean;
}

/** The words of one line. The whole of it is in the page at once, however it is drawn. */
export function Words({ text, gaps = false, typing = false }: WordsProps) {
  const body = gaps ? <Gapped text={text} /> : text;
  if (!typing) return <>{body}</>;
  return (
    <span class="typed">
      <span class="unseen">{body}</span>
      <span aria-hidden="true">
        {text.split(/(?<=\s)/).map((word, index) => (
          <span class="letter" key={index} style={{ '--place': index }}>
            {gaps ? <Gapped text={word} /> : word}
          </span>
        ))}
      </span>
    </span>
  );
}

function Gapped({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(…)/).map((part, index) =>
        part === '…' ? (
          <span
            class="gap"
            key={index}
            style={{ '--width': WIDTHS[((index - 1) / 2) % WIDTHS.length] ?? '4em' }}
          >
            <span class="unseen"> (missed) </span>
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
