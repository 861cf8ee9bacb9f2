import type { LocalDate } from '@onward/core/shared';
import { Button, Icon, PrintOnly } from '@onward/ui';
import { IconPrinter } from '@tabler/icons-react';
import { dayInWords } from './format.ts';
import { useSession } from './session.queries.ts';

/** Whose paper it is, and of which day: stands below a page's title on paper only. */
export function PaperHead() {
  const { fullName, institution } = useSession();
  const today = Temporal.Now.plainDateISO(institution.timeZone).toString() as LocalDate;
  return (
    <PrintOnly>
      {fullName}, {institution.name}, {dayInWords(today, 'full')}
    </PrintOnly>
  );
}

/** Prints the page that is shown. */
export function PrintButton({ words = 'Print this page' }: { words?: string }) {
  return (
    <Button icon={<Icon of={IconPrinter} />} onClick={() => window.print()}>
      {words}
    </Button>
  );
}
