import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave, type SaveOutcome } from './autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers with the given outcomes in turn, then always with "saved". */
function writer(...outcomes: SaveOutcome<string>[]) {
  const sent: string[] = [];
  const states: string[] = [];
  const conflicts: { mine: string; theirs: string }[] = [];
  const autosave = new Autosave<string>((saving) => states.push(saving.state));
  autosave.serve({
    save: async (value) => {
      sent.push(value);
      return outcomes.shift() ?? { kind: 'saved' };
    },
    onConflict: (versions) => conflicts.push(versions),
  });
  return { autosave, sent, states, conflicts };
}

test('somebody who never stops typing is saved within two seconds all the same', async () => {
  const { autosave, sent } = writer();
  for (let tenth = 0; tenth < 20; tenth++) {
    autosave.change(`text ${tenth}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThanOrEqual(1);
});

test('a pause sends the newest text once', async () => {
  const { autosave, sent, states } = writer();
  autosave.change('a');
  autosave.change('ab');
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual(['ab']);
  expect(states).toEqual(['typing', 'typing', 'saving', 'saved']);
  expect(autosave.unsent).toBe(false);
});

test('a lost line keeps the text and sends it when the line is back', async () => {
  const { autosave, sent, states } = writer({ kind: 'offline' });
  autosave.change('kept');
  await vi.advanceTimersByTimeAsync(1000);
  expect(states.at(-1)).toBe('offline');
  expect(autosave.unsent).toBe(true);
  autosave.retry();
  await vi.advanceTimersByTimeAsync(10);
  expect(sent).toEqual(['kept', 'kept']);
  expect(states.at(-1)).toBe('saved');
});

test('a conflict stops the saving and hands over both versions until one is chosen', async () => {
  const { autosave, sent, conflicts } = writer({ kind: 'conflict', theirs: 'theirs' });
  autosave.change('mine');
  await vi.advanceTimersByTimeAsync(1000);
  autosave.change('mine, more');
  await vi.advanceTimersByTimeAsync(5000);
  expect(conflicts).toEqual([{ mine: 'mine', theirs: 'theirs' }]);
  expect(sent).toEqual(['mine']);
  autosave.settle('joined');
  await vi.advanceTimersByTimeAsync(10);
  expect(sent).toEqual(['mine', 'joined']);
});

test('taking their version leaves nothing to send', async () => {
  const { autosave, sent } = writer({ kind: 'conflict', theirs: 'theirs' });
  autosave.change('mine');
  await vi.advanceTimersByTimeAsync(1000);
  autosave.settle();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual(['mine']);
  expect(autosave.unsent).toBe(false);
});

test('text typed while a save is on its way is sent afterwards', async () => {
  const { autosave, sent } = writer();
  autosave.change('one');
  const first = autosave.flush();
  autosave.change('two');
  await first;
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual(['one', 'two']);
});
