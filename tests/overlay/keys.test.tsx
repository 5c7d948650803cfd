// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { useRoomKeys } from '../../src/overlay/group/keys.ts';
import { useKeys } from '../../src/overlay/keys.ts';

interface ListensProps {
  readonly name: string;
  readonly heard: (name: string) => void;
}

function OnTheStory({ name, heard }: ListensProps) {
  useKeys({
    choose: undefined,
    goOn: () => heard(name),
    back: undefined,
    earlier: undefined,
    escape: undefined,
  });
  return null;
}

function InTheRoom({ name, heard }: ListensProps) {
  useRoomKeys({ press: () => heard(name), digit: () => undefined });
  return null;
}

describe.each([
  ['a story', OnTheStory],
  ['a meeting', InTheRoom],
])('a key on the page of %s', (_page, Listens) => {
  // Not by way of testing-library, which would draw a frame in between.
  it('is for the page on show, never for the one that has just gone', () => {
    const heard: string[] = [];
    const frame = document.createElement('div');
    const show = (name: string): void =>
      render(<Listens key={name} name={name} heard={(each) => heard.push(each)} />, frame);
    const press = (): boolean =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', cancelable: true }));
    show('first');
    press();
    show('second');
    press();
    render(null, frame);
    press();
    expect(heard).toEqual(['first', 'second']);
  });
});
