import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  Select,
  showToast,
  TextArea,
  TextField,
  WordAction,
} from '@onward/ui';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../app/paths.ts';
import { explain } from '../../shared/refusal-text.ts';
import { audienceChoices, audienceValues } from './audience.ts';
import type { Pack } from './guides.graphql.ts';
import type { OwnHead } from './own-guides.graphql.ts';
import { useCreateOwnGuide, useDescribeOwnGuide } from './own-guides.queries.ts';
import { issueFor, soundIssues } from './pack-issues.ts';

function headFrom(form: FormData): OwnHead {
  const abroad = formText(form, 'trainedAbroad');
  return {
    title: formText(form, 'title'),
    covers: formText(form, 'covers'),
    specialty: formText(form, 'specialty') || null,
    region: formText(form, 'region') || null,
    trainedAbroad: abroad === '' ? null : abroad === 'yes',
  };
}

/** Begins an own guide, or says anew what it is called and whom it is for. */
export function OwnHeadDialog({
  pack,
  onFile,
  onClose,
}: {
  /** The guide, where it is there already. */
  pack?: Pack;
  /** Takes the guide in from a file instead. */
  onFile?: () => void;
  onClose: () => void;
}) {
  const create = useCreateOwnGuide();
  const describe = useDescribeOwnGuide();
  const go = useNavigate();
  const { error, isPending } = pack ? describe : create;
  const submit = (form: FormData) => {
    const given = { guide: headFrom(form), reason: formText(form, 'reason') };
    if (pack) {
      const kept = () => {
        showToast('Kept as a new version.');
        onClose();
      };
      describe.mutate(
        { ...given, code: pack.code, expectedVersion: pack.version },
        { onSuccess: kept },
      );
      return;
    }
    create.mutate(given, {
      onSuccess: ({ page }) => {
        showToast(`${page.pack.title} is there. Add its first entry.`);
        onClose();
        void go({ to: paths.guide, params: { code: page.pack.code } });
      },
    });
  };
  return (
    <Dialog
      open
      wide
      title={pack ? 'Name, and whom it is for' : 'Write your own guide'}
      onClose={onClose}
      onSubmit={(event) => submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={isPending && 'Keeping'}>
            {pack ? 'Keep as a new version' : 'Begin the guide'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {error && <FormProblem>{problemOf(error)}</FormProblem>}
        {!pack && (
          <p>
            An own guide stands beside ours and replaces none. Its questions are asked in debriefs,
            its figures stand beside ours on a diagnosis.{' '}
            {onFile && <WordAction onClick={onFile}>Take one in from a file instead</WordAction>}
          </p>
        )}
        <HeadFields pack={pack} error={error} />
      </FieldStack>
    </Dialog>
  );
}

function HeadFields({ pack, error }: { pack: Pack | undefined; error: Error | null }) {
  const values = audienceValues(pack?.audience ?? null);
  const select = (name: keyof typeof audienceChoices, label: string) => (
    <Select
      label={label}
      name={name}
      defaultValue={values[name]}
      options={[...audienceChoices[name]]}
    />
  );
  return (
    <>
      <TextField
        label="Name"
        name="title"
        defaultValue={pack?.title}
        error={issueFor(error, 'the guide', 'title')}
      />
      <TextArea
        label="For whom, in words"
        name="covers"
        minRows={2}
        defaultValue={pack?.covers}
        error={issueFor(error, 'the guide', 'covers')}
      />
      {select('specialty', 'Applies to students who aim at')}
      {select('region', 'In the region')}
      {select('trainedAbroad', 'Who trained')}
      <TextField label="Reason" name="reason" hint="It stays with the version." />
    </>
  );
}

const fieldWords: Readonly<Record<string, string>> = {
  title: 'Name',
  covers: 'For whom, in words',
};

function problemOf(error: Error): string {
  const issues = soundIssues(error).map(
    ({ entry, field, message }) =>
      `Entry “${entry}”, field “${fieldWords[field] ?? field}” ${message}.`,
  );
  return issues.length > 0 ? `Not saved: ${issues.join(' ')}` : explain(error);
}
