import { useState } from 'react';
import { useKeptText } from '../../shared/kept-text.ts';

/** A text field that begins with what is on record and keeps what is typed in this tab until it is sent. */
export function useKeptField(
  key: string,
  initial: string,
): { value: string; change: (text: string) => void; done: () => void } {
  const kept = useKeptText(key);
  const [touched, touch] = useState(kept.text !== '');
  return {
    value: touched ? kept.text : initial,
    change: (text) => {
      touch(true);
      kept.change(text);
    },
    done: kept.done,
  };
}
