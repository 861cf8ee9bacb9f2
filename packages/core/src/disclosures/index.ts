export {
  audiences,
  audienceWords,
  disclose,
  disclosureLength,
  type Audience,
  type Disclosure,
} from './disclosure.ts';
