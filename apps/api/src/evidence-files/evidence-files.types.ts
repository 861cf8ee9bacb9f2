import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EvidenceFile } from '@onward/core/evidence-files';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';

@ObjectType('EvidenceFile', {
  description: 'A file that shows that something was done; its content is at /evidence/ID.',
})
export class EvidenceFileType implements Pick<
  EvidenceFile,
  'name' | 'mediaType' | 'size' | 'addedByName' | 'addedAt'
> {
  @Field(() => ID, { description: 'The file.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field({ description: 'application/pdf, image/png or image/jpeg.' }) mediaType: string;
  @Field(() => Int, { description: 'In bytes.' }) size: number;
  @Field({ description: 'Who added it.' }) addedByName: string;
  @Field(() => InstantScalar, { description: 'When.' }) addedAt: Instant;
  @Field(() => Boolean, { description: 'Whether the reader may take it away.' })
  removable: boolean;
}

@ObjectType('EvidenceFiles', { description: 'The files of a step or an activity.' })
export class EvidenceFilesType {
  @Field(() => Boolean, {
    description: 'Whether the reader may add files: not once it is verified or the case is closed.',
  })
  canAdd: boolean;
  @Field(() => [EvidenceFileType], { description: 'Oldest first.' })
  files: readonly EvidenceFileType[];
}
