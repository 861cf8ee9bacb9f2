import { checkVote, outlooks, votingConfidence, type Vote } from '@onward/core/decisions';
import {
  Button,
  Checkbox,
  Dialog,
  FieldStack,
  FormProblem,
  Judgement,
  Notice,
  RadioGroup,
  Section,
  TextArea,
  TextField,
  WordAction,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { DecisionData } from './decisions.graphql.ts';
import { useAddVote, useTakeVote } from './decisions.queries.ts';
import css from './decisions.module.css';

/** What mentors or members of the panel said, each with a reason; alternatives are asked for when several see a low chance. */
export function Voices({ decision, editable }: { decision: DecisionData; editable: boolean }) {
  const [asking, setAsking] = useState(false);
  const take = useTakeVote(decision);
  const panel = decision.kind === 'panel';
  return (
    <Section
      title={panel ? 'What the panel says' : 'What mentors say'}
      level={3}
      aside={
        editable && (
          <WordAction onClick={() => setAsking(true)}>
            {panel ? 'Add a member’s voice' : 'Add a mentor’s voice'}
          </WordAction>
        )
      }
    >
      {take.error && <FormProblem>{explain(take.error)}</FormProblem>}
      {decision.severalSeeLow && (
        <Notice kind="needs">
          Several see a low chance in the same specialty. The guides ask to look at other ways now:
          put them beside it, with what would make each a good one (DR-46, IR-49).
        </Notice>
      )}
      {decision.votes.length === 0 && (
        <p className={css.quiet}>
          Nobody has been heard yet. Ask somebody who knows the data of the specialty, and write
          down how sure they are and why.
        </p>
      )}
      {decision.votes.map((vote) => (
        <div key={vote.id} className={css.voice}>
          <Judgement
            author={`${vote.name}, ${vote.part}`}
            note={`${outlookWords(vote)} · ${vote.knowsData ? 'knows the data' : 'does not know the data'} · written down by ${vote.recordedByName}`}
          >
            {vote.reason}
          </Judgement>
          {editable && (
            <WordAction aria-label={`Take back: ${vote.name}`} onClick={() => take.mutate(vote.id)}>
              Take back
            </WordAction>
          )}
        </div>
      ))}
      {asking && <VoteDialog decision={decision} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function outlookWords({ outlook, confidence }: { outlook: string; confidence: string }): string {
  const sees = outlooks[outlook as keyof typeof outlooks];
  return `${sees}, ${votingConfidence[confidence as keyof typeof votingConfidence].toLowerCase()}`;
}

function VoteDialog({ decision, onClose }: { decision: DecisionData; onClose: () => void }) {
  const add = useAddVote(decision);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const vote = voteOf(new FormData(event.currentTarget));
    const found = checkVote(vote);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length === 0) add.mutate(vote, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={decision.kind === 'panel' ? 'A member of the panel says' : 'A mentor says'}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={add.isPending && 'Keeping'}>
            Write it down
          </Button>
        </>
      }
    >
      <FieldStack>
        {add.error && <FormProblem>{explain(add.error)}</FormProblem>}
        <TextField label="Whose voice" name="name" error={issues['name']} />
        <TextField
          label="Who it is"
          name="part"
          hint="For instance: IR mentor, program director."
          error={issues['part']}
        />
        <Checkbox name="knowsData" label="Knows the data of the specialty" />
        <RadioGroup
          label="One more application in the same specialty"
          name="outlook"
          options={Object.entries(outlooks).map(([value, label]) => ({ value, label }))}
          error={issues['outlook']}
        />
        <RadioGroup
          label="How sure"
          name="confidence"
          options={Object.entries(votingConfidence).map(([value, label]) => ({ value, label }))}
          error={issues['confidence']}
        />
        <TextArea label="Why, in their words" name="reason" minRows={3} error={issues['reason']} />
      </FieldStack>
    </Dialog>
  );
}

function voteOf(form: FormData): Vote {
  const text = (name: string) => textIn(form, name).trim();
  return {
    name: text('name'),
    part: text('part'),
    knowsData: form.get('knowsData') !== null,
    outlook: text('outlook') as Vote['outlook'],
    confidence: text('confidence') as Vote['confidence'],
    reason: text('reason'),
  };
}
