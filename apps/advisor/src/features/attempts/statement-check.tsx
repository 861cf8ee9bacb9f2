import { findPhrases, type FoundPhrase } from '@onward/core/attempts';
import {
  Button,
  Checkbox,
  Dialog,
  FieldStack,
  FormProblem,
  Select,
  showToast,
  TextArea,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { AttemptParts } from './attempts.graphql.ts';
import { statementPhrasesQuery, useRecordFromStatement } from './statement-check.queries.ts';
import css from './attempts.module.css';

const another = 'Another text';

/**
 * Searches a pasted statement for phrases that anybody could have written (IMG-22). The text stays in this window; only
 * the places a reader chooses go along, as a finding in her name.
 */
export function StatementCheck({
  caseId,
  attempt,
  onClose,
}: {
  caseId: string;
  attempt: AttemptParts;
  onClose: () => void;
}) {
  const bank = useQuery(statementPhrasesQuery);
  const record = useRecordFromStatement(caseId);
  const versions = versionsOf(attempt);
  const [version, setVersion] = useState(versions[0] ?? another);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const found = findPhrases(text, bank.data ?? []);
  const taken = found.filter(({ at }) => chosen.includes(at));
  const keep = () =>
    record.mutate(entryOf(taken, version), {
      onSuccess: () => {
        showToast('It is a finding in your name. It stands in the diagnosis.');
        onClose();
      },
    });
  return (
    <Dialog
      open
      wide
      title="Read a statement for phrases"
      onClose={onClose}
      onSubmit={keep}
      foot={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button
            kind="main"
            type="submit"
            disabled={taken.length === 0}
            busy={record.isPending && 'Keeping'}
          >
            Make it a finding
          </Button>
        </>
      }
    >
      <FieldStack>
        {(record.error ?? bank.error) && (
          <FormProblem>{explain(record.error ?? bank.error)}</FormProblem>
        )}
        <p className={css.compared}>
          The text stays in this window: it is not sent and not kept. Only places you choose go
          along, as a finding in your name.
        </p>
        <Select
          label="Which version"
          value={version}
          onChange={(event) => setVersion(event.target.value)}
          options={[...versions, another].map((name) => ({ value: name, label: name }))}
        />
        <TextArea
          label="Text of the statement"
          minRows={8}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen([]);
          }}
        />
        <Places
          text={text}
          found={found}
          whose={bank.data?.[0]}
          chosen={chosen}
          onChoose={setChosen}
        />
      </FieldStack>
    </Dialog>
  );
}

/** The statement versions of the season, as they are called there. */
function versionsOf({ facts }: AttemptParts): readonly string[] {
  return facts.flatMap(({ kind, body }) => {
    const { type, name } = body as { type?: string; name?: string };
    return kind === 'document' && type === 'statement' && name ? [`Statement “${name}”`] : [];
  });
}

function Places({
  text,
  found,
  whose,
  chosen,
  onChoose,
}: {
  text: string;
  found: readonly FoundPhrase[];
  whose: { readonly packTitle: string; readonly item: string } | undefined;
  chosen: readonly number[];
  onChoose: (at: readonly number[]) => void;
}) {
  if (!whose)
    return (
      <p role="status">
        The version of the IMG guide in use here holds no phrases yet. A dean takes the newer one
        over under Guides.
      </p>
    );
  if (!text.trim()) return null;
  const source = `${whose.packTitle}, ${whose.item}`;
  return (
    <>
      <p role="status" className={css.compared}>
        {found.length === 0
          ? `No phrase of the list stands in this text (${source}). Whether it is particular to this person only a reader can say.`
          : `Places to read again (${source}). A phrase can be right where an example follows it.`}
      </p>
      <ul className={css.said}>
        {found.map((place) => (
          <li key={place.at} className={css.fact}>
            <Checkbox
              label={<Sentence place={place} />}
              hint={place.suggestion}
              checked={chosen.includes(place.at)}
              onChange={(event) =>
                onChoose(
                  event.target.checked
                    ? [...chosen, place.at]
                    : chosen.filter((at) => at !== place.at),
                )
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sentence with the words found in it marked. */
function Sentence({ place: { sentence, quote } }: { place: FoundPhrase }) {
  const at = sentence.indexOf(quote);
  if (at < 0) return <q>{sentence}</q>;
  return (
    <q>
      {sentence.slice(0, at)}
      <mark className={css.phrase}>{quote}</mark>
      {sentence.slice(at + quote.length)}
    </q>
  );
}

/** What the reader takes along: the places as they stand, under the factor of the first. */
function entryOf(taken: readonly FoundPhrase[], version: string) {
  const [domain = 'narrative', factor = 'statement_generic'] = (taken[0]?.factor ?? '').split('.');
  const places = taken.map(({ sentence }) => `“${sentence.slice(0, 300)}”`).join(' ');
  return {
    domain,
    factor,
    severity: 1,
    confidence: 'documented',
    horizon: 'lt6m',
    agrees: 'not_asked',
    evidence: `${version}, read for phrases: ${places}`.slice(0, 4000),
    reason: '',
    wouldChange: 'An example in the place of the phrase.',
  };
}
