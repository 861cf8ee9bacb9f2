import { Button, Fact, FactList, Loading, Section } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instant } from '@onward/core/shared';
import { instantDay } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { useCan } from '../../shared/use-can.ts';
import { AdoptDialog, Clashes, staysWords } from './adopting.tsx';
import { Differences, DifferenceTable } from './differences.tsx';
import { versionWords } from './guide-words.ts';
import type { Pack } from './guides.graphql.ts';
import { adoptionOf } from './guides.queries.ts';

/** The version in use and the one we ship; what a newer one of ours would change, and what was changed here. */
export function AgainstOurs({ pack }: { pack: Pack }) {
  const { institution } = useSession();
  const builtOn = pack.builtOn ?? 1;
  const day = instantDay(pack.madeAt as Instant, institution.timeZone, 'full');
  return (
    <>
      <Section title="Which version">
        <FactList>
          <Fact
            label="In use here"
            value={versionWords(pack)}
            source={pack.authorName ?? 'As shipped'}
            date={day}
          />
        </FactList>
        {pack.newerOurs === null && <p>This is the newest version we have written.</p>}
      </Section>
      {pack.newerOurs !== null && <Newer pack={pack} ours={pack.newerOurs} />}
      <Section title={`What you changed in our version ${builtOn}`}>
        <Differences
          code={pack.code}
          from={{ ours: builtOn }}
          to={{ number: pack.version }}
          none="Nothing: the guide is used as we wrote it."
        />
      </Section>
    </>
  );
}

function Newer({ pack, ours }: { pack: Pack; ours: number }) {
  const mayChange = useCan('pack.change');
  const [adopting, setAdopting] = useState(false);
  const query = useQuery(adoptionOf(pack.code, ours));
  const adoption = query.data;
  return (
    <Section
      title={`Our newer version ${ours}: what would change here`}
      aside={
        mayChange &&
        adoption && <Button onClick={() => setAdopting(true)}>Adopt version {ours}…</Button>
      }
    >
      {query.error && <p>{explain(query.error)}</p>}
      {query.isPending && <Loading what="the newer version" lines={3} />}
      {adoption && (
        <>
          <p>{staysWords(adoption)}</p>
          {adoption.conflicts.length > 0 && <Clashes conflicts={adoption.conflicts} />}
          <DifferenceTable
            code={pack.code}
            rows={adoption.differences}
            none="Nothing would be said differently."
          />
        </>
      )}
      {adopting && adoption && (
        <AdoptDialog pack={pack} adoption={adoption} onClose={() => setAdopting(false)} />
      )}
    </Section>
  );
}
