import { MorePage } from '../../features/more/more-page.tsx';

/** Everything that is not for every day. */
export function Page() {
  return (
    <>
      <title>More | Onward</title>
      <MorePage />
    </>
  );
}
