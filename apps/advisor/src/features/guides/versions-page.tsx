import type { Instant } from '@onward/core/shared';
import {
  Button,
  LedgerTable,
  LinkAction,
  Region,
  Section,
  WordAction,
  type LedgerColumn,
} from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { instantDay } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { useCan } from '../../shared/use-can.ts';
import { AgainstOurs } from './against-ours.tsx';
import { Differences } from './differences.tsx';
import { GuideTop } from './guide-page.tsx';
import type { Pack, PackVersion } from './guides.graphql.ts';
import { packOf, useGoBack } from './guides.queries.ts';
import { OwnGuideDialog } from './own-guide-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import css from './guides.module.css';

/** Every version of a guide here: who made it, when and why; what differs; the way back. */
export function VersionsPage({ code }: { code: string }) {
  const { data } = useSuspenseQuery(packOf(code));
  const mayChange = useCan('pack.change');
  const [back, setBack] = useState<PackVersion | null>(null);
  const [seen, setSeen] = useState<PackVersion | null>(null);
  const { pack } = data;
  return (
    <GuideTop pack={pack} onVersions>
      <Region label="Versions and changes">
        {pack.builtOn !== null && <AgainstOurs pack={pack} />}
        <Section
          title="Versions here"
          aside={
            <LinkAction href={fileAddress(data.file)} download={`${pack.code}.json`}>
              Save this guide as a file
            </LinkAction>
          }
        >
          <LedgerTable
            caption="Versions, newest first"
            columns={useColumns(pack, mayChange ? setBack : null, setSeen)}
            rowKey={(version) => String(version.number)}
            rows={data.versions}
            wrap
            inset
          />
          {pack.own && mayChange && <NewState version={pack.version} />}
        </Section>
        {seen && (
          <Section
            title={`What version ${pack.version} says differently from version ${seen.number}`}
          >
            <Differences code={code} from={{ number: seen.number }} to={{ number: pack.version }} />
          </Section>
        )}
      </Region>
      {back && <GoBack pack={pack} version={back} onClose={() => setBack(null)} />}
    </GuideTop>
  );
}

const fileAddress = (file: string) =>
  `data:application/json;charset=utf-8,${encodeURIComponent(file)}`;

function NewState({ version }: { version: number }) {
  const [open, setOpen] = useState(false);
  return (
    <p className={css.choices}>
      <Button onClick={() => setOpen(true)}>Take in a new state from a file…</Button>
      {open && <OwnGuideDialog version={version} onClose={() => setOpen(false)} />}
    </p>
  );
}

function GoBack({
  pack,
  version,
  onClose,
}: {
  pack: Pack;
  version: PackVersion;
  onClose: () => void;
}) {
  const goBack = useGoBack();
  const { number } = version;
  return (
    <ReasonDialog
      title={`Use version ${number} again`}
      confirm="Use it again"
      done={`Version ${number} is in use again, as version ${pack.version + 1}.`}
      verb={goBack}
      given={(reason) => ({ code: pack.code, expectedVersion: pack.version, number, reason })}
      onClose={onClose}
    >
      It becomes version {pack.version + 1}. Nothing in between is lost.
    </ReasonDialog>
  );
}

function useColumns(
  pack: Pack,
  onBack: ((version: PackVersion) => void) | null,
  onSee: (version: PackVersion) => void,
): readonly LedgerColumn<PackVersion>[] {
  const { institution } = useSession();
  const inUse = (version: PackVersion) => version.number === pack.version;
  return [
    {
      key: 'number',
      head: 'Version',
      width: '8rem',
      look: 'who',
      cell: (version) => `${version.number}${inUse(version) ? ', in use' : ''}`,
    },
    {
      key: 'why',
      head: 'Why',
      cell: (version) =>
        version.sameAs
          ? `${version.reason} (the same as version ${version.sameAs})`
          : version.reason,
    },
    {
      key: 'who',
      head: 'By',
      width: '12rem',
      cell: (version) => version.authorName ?? 'As shipped',
    },
    {
      key: 'when',
      head: 'On',
      width: '10rem',
      look: 'quiet',
      cell: (version) => instantDay(version.madeAt as Instant, institution.timeZone, 'full'),
    },
    {
      key: 'act',
      head: '',
      width: '15rem',
      cell: (version) =>
        inUse(version) ? (
          <span />
        ) : (
          <span className={css.rowActions}>
            <WordAction
              onClick={() => onSee(version)}
              aria-label={`What differs from version ${version.number}`}
            >
              What differs
            </WordAction>
            {onBack && (
              <WordAction
                onClick={() => onBack(version)}
                aria-label={`Use again: version ${version.number}`}
              >
                Use again
              </WordAction>
            )}
          </span>
        ),
    },
  ];
}
