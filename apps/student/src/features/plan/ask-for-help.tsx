import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  Quote,
  showToast,
  TextArea,
} from '@onward/ui';
import { happened } from '../../shared/format.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { StepHelp } from './plan.graphql.ts';
import { useAsk } from './plan.queries.ts';
import css from './plan.module.css';

/** A question about a step; she sees who saw it, when, and the answer. */
export function AskForHelp({
  taskId,
  help,
  helper,
}: {
  taskId: string;
  help: readonly StepHelp[];
  helper: string | undefined;
}) {
  const ask = useAsk(taskId);
  const words = useKeptText(`help ${taskId}`);
  return (
    <>
      {help.map((one) => (
        <Asked key={one.id} help={one} />
      ))}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate(words.text, {
            onSuccess: () => {
              words.done();
              showToast('Sent. You will see here who has seen it.');
            },
          });
        }}
      >
        <FieldStack>
          <FormProblem>{ask.error ? explain(ask.error) : null}</FormProblem>
          <TextArea
            label="What would help?"
            hint={`${helper ?? 'Your advisor'} reads it. You may also send it empty.`}
            optional
            minRows={2}
            value={words.text}
            onChange={(event) => words.change(event.target.value)}
          />
          <FormActions>
            <Button type="submit" busy={ask.isPending && 'Sending it'}>
              Ask for help
            </Button>
          </FormActions>
        </FieldStack>
      </form>
    </>
  );
}

/** A request: her words, who saw it when, and the answer. */
function Asked({ help }: { help: StepHelp }) {
  const { institution } = useSession();
  const zone = institution.timeZone;
  return (
    <div className={css.asked}>
      {help.words && <Quote by={`You, ${happened(help.askedAt, zone)}`}>{help.words}</Quote>}
      <p className={css.quiet}>
        {help.seenAt
          ? `${help.seenByName ?? 'The office'} saw it ${happened(help.seenAt, zone)}.`
          : `You asked ${happened(help.askedAt, zone)}. Nobody has opened it yet.`}
      </p>
      {help.answer && (
        <p className={css.answer}>
          {help.answer} <span className={css.quiet}>{help.seenByName}</span>
        </p>
      )}
    </div>
  );
}
