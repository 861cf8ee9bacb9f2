import { missingItems } from '@onward/core/debriefs';
import { Item, ItemList, Section, StatusIcon, WordAction } from '@onward/ui';
import { useState } from 'react';
import { packetInWords } from './debrief-words.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import { PacketDialog } from './packet-dialog.tsx';

/** The items the guide wants on the table that are neither present nor waived, by name (DR-18). */
export function missingPacket({ guide, packet }: Pick<DebriefPage, 'guide' | 'packet'>) {
  const missing = missingItems(
    guide.packetItems.map((item) => item.code),
    packet,
  );
  return guide.packetItems.filter((item) => missing.includes(item.code));
}

/** What must lie on the table before a debrief is held: each item present, waived with a reason, or missing (DR-18). */
export function PacketList({ page, editable }: { page: DebriefPage; editable: boolean }) {
  const [open, setOpen] = useState<string | null>(null);
  const missing = missingPacket(page).length;
  const total = page.guide.packetItems.length;
  return (
    <Section title="On the table" aside={`${total - missing} of ${total}`} ruled>
      <ItemList label="Packet">
        {page.guide.packetItems.map((item) => {
          const kept = page.packet.find((one) => one.item === item.code);
          const { kind, words } = packetInWords[kept?.state ?? 'missing'];
          return (
            <Item
              key={item.code}
              icon={<StatusIcon kind={kind} label={words} />}
              title={item.staff}
              detail={detailOf(page, item, kept)}
              trail={
                editable && (
                  <WordAction
                    aria-label={`Record: ${item.staff}`}
                    onClick={() => setOpen(item.code)}
                  >
                    {kept ? 'Change' : 'Record'}
                  </WordAction>
                )
              }
            />
          );
        })}
      </ItemList>
      {open && <PacketDialog page={page} item={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

/** Where it is kept or why it is waived, and whose item it is where more than one guide applies. */
function detailOf(
  { guide }: DebriefPage,
  item: DebriefPage['guide']['packetItems'][number],
  kept: DebriefPage['packet'][number] | undefined,
) {
  const whose = guide.packs.length > 1 ? item.wantedBy.map(({ title }) => title).join(', ') : '';
  const parts = [kept?.reason || kept?.whereKept, whose].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
