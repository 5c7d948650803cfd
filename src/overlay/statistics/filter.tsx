import type { Filter, Menus } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';
import { day } from './words.ts';
import './filter.css';

export interface FilterSentenceProps {
  readonly filter: Filter;
  readonly menus: Menus;
  /** The moment of the newest play: years are told where they are not that one's. */
  readonly to: number;
  readonly ask: (filter: Filter) => void;
}

const MODES = [
  ['both', 'alone and together'],
  ['solo', 'alone'],
  ['group', 'together'],
] as const satisfies readonly (readonly [Filter['mode'], string])[];

const ALL = '';

/** What is shown, as a sentence whose underlined parts are menus. */
export function FilterSentence({ filter, menus, to, ask }: FilterSentenceProps) {
  const { story, mode, since, label, edition } = filter;
  const rooms = mode !== 'solo';
  const editions = menus.editions.filter((each) => each.story === story);
  const texts = story !== undefined && editions.length > 0;
  const set = (part: Partial<Asked>): void => ask(asFilter({ story, mode, since, label, edition, ...part }));
  return (
    <p class="filter">
      Showing{' '}
      <Pick
        name="Story"
        then=","
        value={story ?? ALL}
        choices={[
          [ALL, 'every story'],
          ...menus.stories.map(({ id, title }) => [id, typeset(title)] as const),
        ]}
        choose={(value) => set({ story: value === ALL ? undefined : value, edition: undefined })}
      />{' '}
      <Pick
        name="Alone or together"
        then=","
        value={mode}
        choices={MODES}
        choose={(value) => set({ mode: MODES.find(([each]) => each === value)?.[0] ?? 'both' })}
      />{' '}
      <Pick
        name="Since"
        then={rooms || texts ? ',' : '.'}
        value={since === undefined ? ALL : String(since)}
        choices={[
          [ALL, 'from the beginning'],
          ...menus.since.map((moment) => [String(moment), `since ${day(moment, to)}`] as const),
        ]}
        choose={(value) => set({ since: value === ALL ? undefined : Number(value) })}
      />
      {rooms && (
        <>
          {' '}
          <Pick
            name="Group"
            then={texts ? ',' : '.'}
            value={label ?? ALL}
            choices={[[ALL, 'every group'], ...menus.labels.map((each) => [each, each] as const)]}
            choose={(value) => set({ label: value === ALL ? undefined : value })}
          />
        </>
      )}
      {texts && (
        <>
          {' '}
          <Pick
            name="Text"
            then="."
            value={edition ?? ALL}
            choices={[
              [ALL, 'each option as it is worded now'],
              ...editions.map(
                ({ fingerprint, since }) => [fingerprint, `the text of ${day(since, to)}`] as const,
              ),
            ]}
            choose={(value) => set({ edition: value === ALL ? undefined : value })}
          />
        </>
      )}
    </p>
  );
}

interface Asked {
  readonly story: string | undefined;
  readonly mode: Filter['mode'];
  readonly since: number | undefined;
  readonly label: string | undefined;
  readonly edition: string | undefined;
}

/** Leaves out what is not asked for. Plays alone have no group's name. */
function asFilter({ story, mode, since, label, edition }: Asked): Filter {
  return {
    mode,
    ...(story === undefined ? {} : { story }),
    ...(since === undefined ? {} : { since }),
    ...(label === undefined || mode === 'solo' ? {} : { label }),
    ...(edition === undefined || story === undefined ? {} : { edition }),
  };
}

interface PickProps {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
  /** What stands after the words in the sentence. */
  readonly then: ',' | '.';
}

/** The browser's own menu, lying unseen over the words that it stands for: it is as wide as they are, and wraps. */
function Pick({ name, value, choices, choose, then }: PickProps) {
  const words = choices.find(([each]) => each === value)?.[1] ?? choices[0]?.[1];
  return (
    <span class="menu-words">
      <span aria-hidden="true">
        <u>{words}</u>
        {then}
      </span>
      <select aria-label={name} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {choices.map(([each, told]) => (
          <option key={each} value={each}>
            {told}
          </option>
        ))}
      </select>
    </span>
  );
}
