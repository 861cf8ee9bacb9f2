export { ruleFigures, type RuleFigure } from './rule-figures.ts';
export { isOwnKind, ownForms, ownKinds, type OwnField, type OwnKind } from './own-kinds.ts';
export { codeFrom, emptyGuide, ownValues, saysTheSame, type OwnValues } from './own-entry.ts';
export {
  checkOwnGuide,
  issuesInForm,
  ownFrame,
  withoutEntry,
  withOwnEntry,
  type OwnEntry,
} from './own-guide.ts';
