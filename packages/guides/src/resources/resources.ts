import type {
  Article,
  ContentList,
  Entry,
  FaqEntry,
  GuidePack,
  Guard,
  Script,
} from '../pack/index.ts';
import { situationOf, situations, type Situation } from './situations.ts';

/** What a piece is, to the student. */
export type ResourceKind = 'article' | 'list' | 'script' | 'question' | 'note';

/** One piece a student may read, in the student's voice alone. */
export interface Resource {
  readonly code: string;
  /** Code and title of the pack it is from. */
  readonly pack: string;
  readonly packTitle: string;
  readonly item: string;
  readonly kind: ResourceKind;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lines: readonly string[];
  /** Words to copy and fill in; empty where there are none. */
  readonly text: string;
}

/** Pieces that belong to one situation. */
export interface ResourceGroup {
  readonly situation: Situation;
  readonly resources: readonly Resource[];
}

type Piece = Pick<Resource, 'kind' | 'title'> &
  Partial<Pick<Resource, 'paragraphs' | 'lines' | 'text'>>;

function ofList({ title, intro, lines }: ContentList): Piece | null {
  const said = lines.flatMap(({ student }) => (student ? [student] : []));
  if (!title.student || said.length === 0) return null;
  const paragraphs = intro?.student ? [intro.student] : [];
  return { kind: 'list', title: title.student, paragraphs, lines: said };
}

const ofArticle = ({ title, paragraphs }: Article): Piece => ({
  kind: 'article',
  title,
  paragraphs,
});
const ofScript = ({ title, note, text }: Script): Piece => ({
  kind: 'script',
  title,
  paragraphs: [note],
  text,
});
const ofFaq = ({ question, answer }: FaqEntry): Piece => ({
  kind: 'question',
  title: question,
  paragraphs: [answer],
});
const ofGuard = ({ student }: Guard): Piece | null =>
  student ? { kind: 'note', title: student } : null;

function pieces(pack: GuidePack): Resource[] {
  const each = <E extends Entry>(entries: readonly E[], make: (entry: E) => Piece | null) =>
    entries.flatMap((entry) => {
      const piece = make(entry);
      const { code, source } = entry;
      const whose = { code, pack: pack.code, packTitle: pack.title, item: source.item };
      return piece ? [{ paragraphs: [], lines: [], text: '', ...piece, ...whose }] : [];
    });
  return [
    ...each(pack.articles, ofArticle),
    ...each(pack.lists, ofList),
    ...each(pack.scripts, ofScript),
    ...each(pack.faq, ofFaq),
    ...each(pack.guards, ofGuard),
  ];
}

/** What these packs offer a student, by situation, in the student's voice; nothing written for staff. */
export function resourcesOf(packs: readonly GuidePack[]): readonly ResourceGroup[] {
  const all = packs.flatMap(pieces);
  const bySituation = Map.groupBy(all, ({ kind, item }) =>
    kind === 'question' ? 'questions' : situationOf(item),
  );
  return situations.flatMap((situation) => {
    const resources = bySituation.get(situation);
    return resources ? [{ situation, resources }] : [];
  });
}
