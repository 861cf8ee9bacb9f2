import { FormProblem, Item, ItemList, Section, WordAction, showToast } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import { categoryOf } from './diagnosis-words.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import { useAddStep } from './diagnosis.queries.ts';

type AdviceLine = Diagnosis['advice'][number]['lines'][number];

/** What the guides that apply say to a factor; each line can become a step of the plan. */
export function Advice({
  diagnosis,
  factor,
  editable,
}: {
  diagnosis: Diagnosis;
  factor: { domain: string; factor: string };
  editable: boolean;
}) {
  const code = `${factor.domain}.${factor.factor}`;
  const add = useAddStep(diagnosis.caseId, code);
  const lines = diagnosis.advice.find((one) => one.factor === code)?.lines ?? [];
  if (lines.length === 0) return null;
  const planned = diagnosis.steps.map(({ title }) => title);
  const take = ({ text, studentText }: AdviceLine) =>
    add.mutate(
      {
        title: shortened(text),
        studentTitle: shortened(studentText),
        category: categoryOf(factor.domain),
      },
      { onSuccess: () => showToast('It is a step of the plan. Give it a day there.') },
    );
  return (
    <Section title="What the guides say to it" level={3}>
      {add.error && <FormProblem>{explain(add.error)}</FormProblem>}
      <ItemList>
        {lines.map((line) => (
          <Item
            key={`${line.item} ${line.text}`}
            title={line.text}
            detail={`${line.list}: ${line.packTitle} guide, ${line.item}, version ${line.packVersion}`}
            trail={
              editable &&
              diagnosis.steps.length > 0 &&
              (planned.includes(shortened(line.text)) ? (
                'In the plan'
              ) : (
                <WordAction onClick={() => take(line)}>Make it a step</WordAction>
              ))
            }
          />
        ))}
      </ItemList>
    </Section>
  );
}

/** A title of a step has an end; the last whole word before it. */
function shortened(text: string): string {
  if (text.length <= 160) return text;
  return `${text.slice(0, 158).replace(/\s+\S*$/, '')} …`;
}
