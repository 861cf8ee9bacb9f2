export { CaseGuides } from './case-guides.tsx';
export { FiguresPage } from './figures-page.tsx';
export { GuidePage } from './guide-page.tsx';
export { GuidesFrame } from './guides-frame.tsx';
export { GuidesPage } from './guides-page.tsx';
export { VersionsPage } from './versions-page.tsx';
export { scoreGuidanceQuery } from './score-guidance.queries.ts';
export { figuresQuery, packOf, packsQuery } from './guides.queries.ts';
