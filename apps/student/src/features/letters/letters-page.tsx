import { Empty, Meta, PageTitle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { PaperHead, PrintButton } from '../../shared/paper.tsx';
import { AskScripts } from './ask-scripts.tsx';
import { myLettersQuery } from './letters.queries.ts';
import { OneLetter } from './one-letter.tsx';
import css from './letters.module.css';

/** Her letters: who writes, where each stands, her right to read it, and what to say to writers. */
export function LettersPage() {
  const { data } = useSuspenseQuery(myLettersQuery);
  return (
    <div className={css.page}>
      <PageTitle>My letters</PageTitle>
      <PaperHead />
      <Meta>The letters for your next application. Their text is not kept here.</Meta>
      {data.letters.length === 0 ? (
        <Empty inset title="No letter is here yet">
          Your advisor adds the people who could write for you. You will see here who was asked, and
          who agreed.
        </Empty>
      ) : (
        <ul className={css.letters}>
          {data.letters.map((letter) => (
            <OneLetter key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
      <AskScripts scripts={data.scripts} />
      {data.letters.length > 0 && (
        <p>
          <PrintButton />
        </p>
      )}
    </div>
  );
}
