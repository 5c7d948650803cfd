import type { Message } from '../../model/compile.ts';
import type { Told } from '../../model/opened/told.ts';

/** More than anybody puts right in one sitting. */
const SHOWN = 50;

const KINDS: Readonly<Record<Message['kind'], string>> = {
  error: 'Has to be put right',
  warning: 'Worth a look',
  note: 'A note to yourself',
};

/** What the compiler says, each with its line and the line's own words. */
export function Messages({ messages }: { readonly messages: readonly Told[] }) {
  const more = messages.length - SHOWN;
  return (
    <>
      <ol class="messages" aria-label="What the compiler says">
        {messages.slice(0, SHOWN).map(({ kind, file, line, message, words }, index) => (
          <li class={kind} key={index}>
            <p>
              <b>{KINDS[kind]}</b> <span class="place">{line > 0 ? `${file}, line ${line}` : file}</span>
            </p>
            {words !== '' && (
              <p class="words">
                <code dir="auto">{words}</code>
              </p>
            )}
            <p dir="auto">{message}</p>
          </li>
        ))}
      </ol>
      {more > 0 && <p>And {more} more, further down.</p>}
    </>
  );
}
