import { Payload } from '@allmende/platform-api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ConsortiumType } from './consortium.type.js';
import { InvitationType } from './invitation.type.js';

const CONSORTIUM = { nullable: true, description: 'The consortium as it is now.' } as const;
const INVITATION = { nullable: true, description: 'The invitation as it is now.' } as const;

@ObjectType({ description: 'The answer to a proposal.' })
export class ProposeConsortiumPayload extends Payload {
  @Field(() => ConsortiumType, CONSORTIUM)
  consortium?: ConsortiumType | null;
}

@ObjectType({ description: 'The answer to sending invitations.' })
export class InvitePartnersPayload extends Payload {
  @Field(() => [InvitationType], { nullable: true, description: 'The invitations that were sent.' })
  invitations?: InvitationType[] | null;
}

@ObjectType({ description: 'The answer to accepting an invitation.' })
export class AcceptInvitationPayload extends Payload {
  @Field(() => InvitationType, INVITATION)
  invitation?: InvitationType | null;

  @Field(() => ConsortiumType, { nullable: true, description: 'The consortium that opens by it.' })
  consortium?: ConsortiumType | null;
}

@ObjectType({ description: 'The answer to declining an invitation.' })
export class DeclineInvitationPayload extends Payload {
  @Field(() => InvitationType, INVITATION)
  invitation?: InvitationType | null;
}

@ObjectType({ description: 'The answer to taking an invitation back.' })
export class WithdrawInvitationPayload extends Payload {
  @Field(() => InvitationType, INVITATION)
  invitation?: InvitationType | null;
}

@ObjectType({ description: 'The answer to giving a member another role.' })
export class ChangePartnerRolePayload extends Payload {
  @Field(() => ConsortiumType, CONSORTIUM)
  consortium?: ConsortiumType | null;
}

@ObjectType({ description: 'The answer to handing over the lead.' })
export class HandOverLeadPayload extends Payload {
  @Field(() => ConsortiumType, CONSORTIUM)
  consortium?: ConsortiumType | null;
}

@ObjectType({ description: 'The answer to leaving.' })
export class LeaveConsortiumPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The consortium that the organisation has left.' })
  leftConsortiumId?: string | null;
}

@ObjectType({ description: 'The answer to ending a consortium.' })
export class DissolveConsortiumPayload extends Payload {
  @Field(() => ConsortiumType, CONSORTIUM)
  consortium?: ConsortiumType | null;
}

@ObjectType({ description: 'The answer to saving what a consortium says about itself.' })
export class SaveConsortiumProfilePayload extends Payload {
  @Field(() => ConsortiumType, CONSORTIUM)
  consortium?: ConsortiumType | null;

  @Field(() => ConsortiumType, {
    nullable: true,
    description:
      'With `STALE_VERSION`: what somebody else saved meanwhile. The sent text is not lost: it is yours.',
  })
  current?: ConsortiumType | null;
}
