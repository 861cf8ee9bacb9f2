import {
  Button,
  Checkbox,
  Columns,
  Empty,
  FormProblem,
  Item,
  ItemList,
  Loading,
  RadioGroup,
  Region,
  Select,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { LayingChoices } from './laying.graphql.ts';
import { OptionFacts } from './option-facts.tsx';
import type { OfferData, PlanPageData } from './plans.graphql.ts';
import { useLay } from './plans.queries.ts';
import { layingChoicesOf, offersOf, useLayBoth } from './season.queries.ts';
import css from './plans.module.css';

/** Before there is a plan, or a second one: choose templates, see what each season would mean, lay one or both. */
export function LayPlan({ page, onLaid }: { page: PlanPageData; onLaid?: () => void }) {
  const choices = useQuery(layingChoicesOf(page.caseId));
  if (choices.error) return <FormProblem>{explain(choices.error)}</FormProblem>;
  if (!choices.data) return <Loading what="the timelines" lines={3} />;
  return <Laying page={page} choices={choices.data} onLaid={onLaid} />;
}

interface LayingProps {
  readonly page: PlanPageData;
  readonly choices: LayingChoices;
  readonly onLaid: (() => void) | undefined;
}

function Laying({ page, choices, onLaid }: LayingProps) {
  const mains = inOrder(page, choices).filter((one) => one.role === 'main');
  const [main, setMain] = useState(page.plan?.template ?? mains[0]?.code ?? '');
  const [beside, setBeside] = useState<readonly string[]>([]);
  const template = mains.find((one) => one.code === main);
  const form = (
    <div className={css.lay}>
      <Select
        label="Timeline"
        value={main}
        hint={template?.why || undefined}
        onChange={(event) => setMain(event.target.value)}
        options={mains.map((one) => ({
          value: one.code,
          label: one.fit === 'fits' ? one.title : `${one.title} (${fitWords[one.fit] ?? one.fit})`,
        }))}
      />
      <Unfitting mains={mains} />
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
      <Offers page={page} codes={[main, ...beside]} choices={choices} onLaid={onLaid} />
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

const fitWords: Readonly<Record<string, string>> = {
  other_profile: 'another profile',
  other_specialty: 'another specialty',
};

type Template = PlanPageData['templates'][number] & LayingChoices['templates'][number];

/** Timelines in the order of fitting, each with why it does not fit where it does not. */
function inOrder(page: PlanPageData, { templates }: LayingChoices): readonly Template[] {
  return templates.flatMap((fitted) => {
    const template = page.templates.find(({ code }) => code === fitted.code);
    return template ? [{ ...template, ...fitted }] : [];
  });
}

/** Those that do not fit stay in sight, with the reason. */
function Unfitting({ mains }: { mains: readonly Template[] }) {
  const not = mains.filter(({ fit }) => fit !== 'fits');
  if (not.length === 0) return null;
  return (
    <details>
      <summary>
        {counted(not.length, 'timeline')} that {not.length === 1 ? 'does' : 'do'} not fit, and why
      </summary>
      <ItemList>
        {not.map(({ code, title, why }) => (
          <Item key={code} title={title} detail={why} />
        ))}
      </ItemList>
    </details>
  );
}

function Offers({ page, codes, choices, onLaid }: LayingProps & { codes: readonly string[] }) {
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
      <LayActions
        page={page}
        offers={offers.data}
        codes={codes}
        choices={choices}
        onLaid={onLaid}
      />
    </>
  );
}

function LayActions({
  page,
  offers,
  codes,
  choices,
  onLaid,
}: LayingProps & { offers: readonly OfferData[]; codes: readonly string[] }) {
  const lay = useLay(page.caseId);
  const both = useLayBoth(page.caseId);
  const [season, setSeason] = useState<string>(choices.option);
  const guide = codes[0] ?? '';
  const done = onLaid ? { onSuccess: onLaid } : {};
  const error = lay.error ?? both.error;
  const yearOf = (option: string) =>
    offers.find((one) => one.option === option)?.targetYear ?? page.caseTargetYear;
  const target = season === 'B' ? yearOf('B') : Math.max(page.caseTargetYear, yearOf('A'));
  return (
    <>
      <FormProblem>{error ? explain(error) : null}</FormProblem>
      {!page.plan && (
        <RadioGroup
          label="Season of the plan"
          name="season"
          hint={choices.why}
          value={season}
          onChange={setSeason}
          options={[
            { value: 'A', label: `Next season: Match of ${yearOf('A')}` },
            { value: 'B', label: `The season after it: Match of ${yearOf('B')}` },
          ]}
        />
      )}
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
            onClick={() =>
              lay.mutate({ guide, targetYear: target, pace: season === 'B' ? 'full' : null })
            }
          >
            Lay the plan
          </Button>
        )}
      </span>
    </>
  );
}
