import { useNavigate, useSearch } from '@tanstack/react-router';
import { paths } from '../../app/paths.ts';
import { NewsPage, newsOf, type Shown } from '../../features/news/index.ts';
import type { LoadInput } from '../../shared/load-input.ts';

const shownIn = (search: Readonly<Record<string, string>>): Shown =>
  search['show'] === 'all' ? 'all' : 'unread';

export const load = ({ queryClient, search }: LoadInput) =>
  queryClient.ensureInfiniteQueryData(newsOf(shownIn(search) === 'unread'));

/** What is new for the signed-in member of staff. */
export function Page() {
  const navigate = useNavigate();
  const shown = shownIn(useSearch({ from: paths.news }));
  const show = (next: Shown) =>
    void navigate({ to: paths.news, search: next === 'all' ? { show: 'all' } : {}, replace: true });
  return (
    <>
      <title>News | Onward</title>
      <NewsPage shown={shown} onShow={show} />
    </>
  );
}
