import { PageBar, PanelTabs, PersonName, SaveState, Status, TabCount } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { DebriefActions } from './debrief-actions.tsx';
import { DebriefOutline } from './debrief-outline.tsx';
import { DebriefPaper } from './debrief-paper.tsx';
import { stateInWords } from './debrief-words.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import { debriefPageOf, useKeptWords } from './debriefs.queries.ts';
import css from './debriefs.module.css';
import { FactsPanel } from './facts-panel.tsx';
import { usePageSaving } from './use-page-saving.ts';

/** The debrief as a page: outline, white page, drawer. `findings` is drawn by the route, from another feature. */
export function DebriefEditor({
  debriefId,
  back,
  findings,
  onFinding,
}: {
  debriefId: string;
  /** The way back to the case. */
  back: ReactNode;
  findings: (page: DebriefPage) => ReactNode;
  /** Words of the page become a finding (IMG-14). */
  onFinding: (section: string, words: string) => void;
}) {
  const { data: page } = useSuspenseQuery(debriefPageOf(debriefId));
  const { saving, onSaving } = usePageSaving();
  const onKept = useKeptWords(debriefId);
  const news = useMemo(() => ({ onSaving, onKept }), [onSaving, onKept]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const sections = page.sections.filter(
    ({ section, body }) => body !== '' || opened.includes(section) || !isOffered(page, section),
  );
  const { kind, words } = stateInWords[page.debrief.state];
  return (
    <div className={css.editor}>
      <div className={css.bar}>
        <PageBar
          actions={
            <span className={css.actions} data-screen-only="">
              <SaveState saving={saving} />
              <DebriefActions page={page} />
            </span>
          }
        >
          <span data-screen-only="">{back}</span>
          <PersonName size="panel" level={1}>
            {page.student.name}
          </PersonName>
          <span className={css.meta}>Debrief, {page.student.failedYear} cycle</span>
          <Status kind={kind}>{words}</Status>
        </PageBar>
      </div>
      <div className={css.columns}>
        <aside className={css.outline} aria-label="Outline" data-screen-only="">
          <div className={css.held}>
            <DebriefOutline page={page} sections={sections} />
          </div>
        </aside>
        <DebriefPaper
          page={page}
          sections={sections}
          news={news}
          onOpenQuestion={(code) => setOpened([...opened, code])}
          onFinding={onFinding}
        />
        <Drawer page={page} findings={findings(page)} />
      </div>
    </div>
  );
}

function isOffered({ guide }: DebriefPage, section: string): boolean {
  return guide.debriefQuestions.find((one) => one.code === section)?.set === 'composed';
}

function Drawer({ page, findings }: { page: DebriefPage; findings: ReactNode }) {
  const [tab, setTab] = useState<'facts' | 'findings'>('findings');
  return (
    <aside className={css.drawer} aria-label="Beside the page" data-screen-only="">
      <div className={css.held}>
        <PanelTabs
          label="Beside the page"
          options={[
            {
              value: 'findings',
              label: (
                <>
                  Findings <TabCount>{page.findings.length}</TabCount>
                </>
              ),
            },
            {
              value: 'facts',
              label: (
                <>
                  Facts <TabCount>{page.facts.length}</TabCount>
                </>
              ),
            },
          ]}
          value={tab}
          onChange={setTab}
          panelId="debrief-drawer"
        />
        <div
          id="debrief-drawer"
          role="tabpanel"
          aria-label={tab === 'facts' ? 'Facts' : 'Findings'}
          className={css.panel}
        >
          {tab === 'facts' ? <FactsPanel facts={page.facts} /> : findings}
        </div>
      </div>
    </aside>
  );
}
