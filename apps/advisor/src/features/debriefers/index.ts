export { SeveralPeople } from './several-people.tsx';
