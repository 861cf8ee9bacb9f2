import { Button, Empty, Icon, Notice, Region, Section } from '@onward/ui';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../shared/use-can.ts';
import { AnswersByQuestion, type AnswerWords } from './answers-by-question.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { ConsensusTable } from './consensus-table.tsx';
import { ConsentList } from './consent-list.tsx';
import type { SeveralPeopleData } from './debriefers.graphql.ts';
import { severalPeopleOf, type DebriefPlace } from './debriefers.queries.ts';
import css from './debriefers.module.css';
import { MyAnswers } from './my-answers.tsx';
import { WhoIsAsked } from './who-is-asked.tsx';

/**
 * What several people say about one case (LA-09, M2): each answers alone first, then their words and a map of factors lie
 * side by side. Whoever is asked and has not answered sees who else was asked, and nothing of what they say.
 */
export function SeveralPeople({
  place,
  when,
  onFinding,
}: {
  place: DebriefPlace;
  /** The day of the debrief in words. */
  when: string;
  /** Words that were said become a finding. */
  onFinding: (words: AnswerWords) => void;
}) {
  const { severalPeople: people, consentsOfCase: consents } = useSuspenseQuery(
    severalPeopleOf(place),
  ).data;
  const [asking, setAsking] = useState(false);
  const mayAsk = useCan('debriefer.ask', { reach: 'assigned' }) && people.open;
  const ask = mayAsk && (
    <span data-screen-only="">
      <Button icon={<Icon of={IconPlus} />} onClick={() => setAsking(true)}>
        Ask somebody
      </Button>
    </span>
  );
  return (
    <Region>
      <Section title="What several people say" aside={ask}>
        <p className={css.lead}>
          About the debrief of {when}. Everybody answers the same questions alone; nobody reads the
          others before.
        </p>
        {people.debriefers.length === 0 ? (
          <Empty inset title="Nobody has been asked yet">
            Ask two or three people who know different sides of the application. Where they agree,
            and where not, is worth more than one opinion.
          </Empty>
        ) : (
          <>
            <MyAnswers people={people} />
            <WhoIsAsked people={people} />
            <Asked questions={people.questions} />
            <div className={css.part}>
              {people.answersFirst ? (
                <Notice>
                  What the others say opens once you have given your own answers. Until then nobody
                  can tell you, this page included.
                </Notice>
              ) : (
                <>
                  <ConsensusTable people={people} />
                  <AnswersByQuestion people={people} onFinding={onFinding} />
                </>
              )}
            </div>
          </>
        )}
        <div className={css.part}>
          <ConsentList place={place} consents={consents} open={people.open} />
        </div>
      </Section>
      {asking && (
        <AskDialog
          place={place}
          people={people}
          consents={consents}
          onClose={() => setAsking(false)}
        />
      )}
    </Region>
  );
}

/** The questions everybody is asked alike, those added for this debrief among them. */
function Asked({ questions }: Pick<SeveralPeopleData, 'questions'>) {
  return (
    <details className={css.part}>
      <summary>The {questions.length} questions everybody is asked</summary>
      <ol className={css.asked}>
        {questions.map(({ code, words }) => (
          <li key={code}>{words}</li>
        ))}
      </ol>
    </details>
  );
}
