import { expect, test } from 'vitest';
import { attachEvidence, detachEvidence, evidenceFileLimits, sizeWords } from './evidence-file.ts';

const pdf = new TextEncoder().encode('%PDF-1.7');
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const free = { files: 0, verified: false };
const given = (name: string, head = pdf, size = 2000) => ({ name, head, size });

test.each([
  ['Receipt.pdf', pdf, 'Receipt.pdf', 'application/pdf'],
  ['../../etc/passwd.png', jpeg, 'passwd.jpg', 'image/jpeg'],
  ['C:\\Users\\me\\Café 2.JPG', jpeg, 'Café 2.jpg', 'image/jpeg'],
  ['.htaccess', pdf, 'file.pdf', 'application/pdf'],
  ['a\r\nSet-Cookie: x"; y.pdf', pdf, 'a Set-Cookie x y.pdf', 'application/pdf'],
])('%j is kept under a name that is safe, with the kind it really is', (name, head, kept, type) => {
  expect(attachEvidence(given(name, head), free)).toMatchObject({
    value: { name: kept, mediaType: type },
  });
});

test.each([
  [given('page.pdf', new TextEncoder().encode('<html><script>')), free, 'EVIDENCE_FILE_KIND'],
  [given('empty.pdf', new Uint8Array()), free, 'EVIDENCE_FILE_KIND'],
  [given('big.pdf', pdf, evidenceFileLimits.bytes + 1), free, 'TOO_LARGE'],
  [given('sixth.pdf'), { files: 5, verified: false }, 'EVIDENCE_FILES_FULL'],
  [given('late.pdf'), { files: 1, verified: true }, 'EVIDENCE_SEEN'],
])('%j is refused: %j', (file, place, code) => {
  expect(attachEvidence(file, place)).toMatchObject({ refusal: { code } });
});

test('what an advisor has seen stays in the record', () => {
  expect(detachEvidence({ verified: true })).toMatchObject({ refusal: { code: 'EVIDENCE_SEEN' } });
  expect(detachEvidence({ verified: false })).toMatchObject({ value: true });
});

test('a long name is cut, its ending stays', () => {
  const { value } = attachEvidence(given(`${'x'.repeat(500)}.pdf`), free) as {
    value: { name: string };
  };
  expect(value.name).toHaveLength(evidenceFileLimits.name);
  expect(value.name.endsWith('.pdf')).toBe(true);
});

test('sizes are said as people say them', () => {
  expect([sizeWords(12), sizeWords(320 * 1024), sizeWords(1.4 * 1024 * 1024)]).toEqual([
    '1 KB',
    '320 KB',
    '1.4 MB',
  ]);
});
