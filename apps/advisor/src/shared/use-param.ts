import { useParams } from '@tanstack/react-router';

/** A part of the page's address, such as `caseId` of `/cases/$caseId`. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
}
