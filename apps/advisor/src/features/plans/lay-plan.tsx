import { Button, Checkbox, Columns, Empty, FormProblem, Loading, Region, Select } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { OptionFacts } from './option-facts.tsx';
import type { OfferData, PlanPageData } from './plans.graphql.ts';
import { useLay } from './plans.queries.ts';
import { offersOf, useLayBoth } from './season.queries.ts';
import css from './plans.module.css';

/** Before there is a plan, or a second one: choose templates, see what each season would mean, lay one or both. */
export function LayPlan({ page, onLaid }: { page: PlanPageData; onLaid?: () => void }) {
  const mains = page.templates.filter((one) => one.role === 'main');
  const [main, setMain] = useState(page.plan?.template ?? mains[0]?.code ?? '');
  const [beside, setBeside] = useState<readonly string[]>([]);
  const template = mains.find((one) => one.code === main);
  const form = (
    <div className={css.lay}>
      <Select
        label="Timeline"
        value={main}
        onChange={(event) => setMain(event.target.value)}
        options={mains.map((one) => ({ value: one.code, label: one.title }))}
      />
      <details>
        <summary>Goes beside it: first days, profile, MSPE</summary>
        {page.templates
          .filter((one) => one.role === 'beside')
          .map((one) => (
            <Checkbox
              key={one.code}
              label={one.title}
              checked={beside.includes(one.code)}
              onChange={(event) =>
                setBeside(
                  event.target.checked
                    ? [...beside, one.code]
                    : beside.filter((code) => code !== one.code),
                )
              }
            />
          ))}
      </details>
      <Offers page={page} codes={[main, ...beside]} onLaid={onLaid} />
    </div>
  );
  if (page.plan) return form;
  return (
    <>
      <Empty level={2} title="No plan yet">
        The plan begins as a draft that only staff see. It is laid backwards from the season it
        works towards; months the guide leaves open stay open, and accepted findings attach to the
        steps that answer them. {template?.says}
      </Empty>
      <div className={css.layFirst}>{form}</div>
    </>
  );
}

function Offers({
  page,
  codes,
  onLaid,
}: {
  page: PlanPageData;
  codes: readonly string[];
  onLaid: (() => void) | undefined;
}) {
  const offers = useQuery(offersOf(page.caseId, codes));
  if (offers.error) return <FormProblem>{explain(offers.error)}</FormProblem>;
  if (!offers.data) return <Loading what="both seasons" lines={4} />;
  return (
    <>
      <Columns template="minmax(0, 1fr) minmax(0, 1fr)">
        {offers.data.map((offer) => (
          <Region key={offer.option} as="section" label={`Plan ${offer.option}`}>
            <OptionFacts
              title={`${offer.option}: ${offer.pace === 'compressed' ? 'next season' : 'the season after it'}`}
              words={offer.words}
              unfit={offer.unfit}
              steps={offer.steps}
            />
          </Region>
        ))}
      </Columns>
      <LayActions page={page} offers={offers.data} codes={codes} onLaid={onLaid} />
    </>
  );
}

function LayActions({
  page,
  offers,
  codes,
  onLaid,
}: {
  page: PlanPageData;
  offers: readonly OfferData[];
  codes: readonly string[];
  onLaid: (() => void) | undefined;
}) {
  const lay = useLay(page.caseId);
  const both = useLayBoth(page.caseId);
  const guide = codes[0] ?? '';
  const done = onLaid ? { onSuccess: onLaid } : {};
  const error = lay.error ?? both.error;
  const years = offers.map(({ targetYear }) => targetYear);
  const target = Math.max(page.caseTargetYear, years[0] ?? page.caseTargetYear);
  return (
    <>
      <FormProblem>{error ? explain(error) : null}</FormProblem>
      <span className={css.actions}>
        <Button
          kind="main"
          busy={both.isPending && 'Laying both'}
          onClick={() => both.mutate(codes, done)}
        >
          {page.plan ? 'Lay what is missing' : 'Lay both side by side'}
        </Button>
        {!page.plan && (
          <Button
            busy={lay.isPending && 'Laying it'}
            onClick={() => lay.mutate({ guide, targetYear: target, pace: null })}
          >
            Lay the plan
          </Button>
        )}
      </span>
    </>
  );
}
