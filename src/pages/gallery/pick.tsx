import { useId } from 'preact/hooks';

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly T[];
  readonly name: (value: T) => string;
  readonly choose: (value: T | undefined) => void;
  /** What stands first for none of them; absent where there must be one. */
  readonly none?: string;
}

/** One of many words. */
export function Pick<T extends string>({ label, value, options, name, choose, none }: PickProps<T>) {
  const id = useId();
  return (
    <p class="pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => choose(options.find((option) => option === currentTarget.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface PlateProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly children: preact.ComponentChildren;
}

/** One of a sheet of small pictures, with its word under it; pressed, it becomes the large one. */
export function Plate({ label, chosen, choose, children }: PlateProps) {
  return (
    <li>
      <button class="plate" type="button" aria-pressed={chosen} onClick={choose}>
        {children}
        <span>{label}</span>
      </button>
    </li>
  );
}
