import { Payload } from '@allmende/platform-api';
import { Field, ObjectType } from '@nestjs/graphql';
import { EvidenceRecordType } from './evidence-record.type.js';
import { GateOverrideType, SystemVersionType } from './gate-history.type.js';
import { GatedUseType, type ShownUse } from './gated-use.type.js';

@ObjectType('EvidenceRecordPayload', { description: 'A record after a step.' })
export class EvidenceRecordPayload extends Payload {
  @Field(() => EvidenceRecordType, { nullable: true, description: 'Null when nothing is kept.' })
  record?: EvidenceRecordType | null;

  @Field(() => GatedUseType, {
    nullable: true,
    description: 'The use with all that changed; null when nothing did.',
  })
  use?: ShownUse | null;
}

@ObjectType('SystemVersionPayload', { description: 'A version after a step.' })
export class SystemVersionPayload extends Payload {
  @Field(() => SystemVersionType, { nullable: true, description: 'Null when there are problems.' })
  version?: SystemVersionType | null;

  @Field(() => GatedUseType, {
    nullable: true,
    description: 'The use with all that changed; null when nothing did.',
  })
  use?: ShownUse | null;
}

@ObjectType('GateOverridePayload', { description: 'An override after a step.' })
export class GateOverridePayload extends Payload {
  @Field(() => GateOverrideType, { nullable: true, description: 'Null when there are problems.' })
  override?: GateOverrideType | null;

  @Field(() => GatedUseType, {
    nullable: true,
    description: 'The use with all that changed; null when nothing did.',
  })
  use?: ShownUse | null;
}
