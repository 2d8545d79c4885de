import {
  completeSignInInput,
  passkeySignInInput,
  secondStepMethods,
  signInInput,
} from '@allmende/identity-core';
import { CurrentRequest, parseInput, PeopleOnly, Public, RequestContext } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { readSessionCookie, setSessionCookie } from '../access/session-cookie.js';
import { clearStepCookie, readStepCookie, setStepCookie } from '../access/step-cookie.js';
import { BeginPasskeySignIn } from '../use-cases/begin-ceremony.js';
import { CompleteSignIn } from '../use-cases/complete-sign-in.js';
import { ReadViewer } from '../use-cases/read-viewer.js';
import { SignIn, type SignedIn, type SignInOrigin } from '../use-cases/sign-in.js';
import { SignInWithPasskey } from '../use-cases/sign-in-with-passkey.js';
import {
  CompleteSignInInputType,
  PasskeyOptionsPayload,
  PasskeySignInInputType,
  SignInInputType,
  SignInPayload,
} from './sign-in.type.js';
import { toViewer, ViewerType } from './viewer.type.js';

/** The ways into a session: password, second step, passkey. */
@Resolver(() => ViewerType)
export class SignInMutations {
  constructor(
    @Inject(SignIn) private readonly signInStory: SignIn,
    @Inject(CompleteSignIn) private readonly complete: CompleteSignIn,
    @Inject(BeginPasskeySignIn) private readonly beginPasskey: BeginPasskeySignIn,
    @Inject(SignInWithPasskey) private readonly withPasskey: SignInWithPasskey,
    @Inject(ReadViewer) private readonly readViewer: ReadViewer,
  ) {}

  @Public()
  @PeopleOnly()
  @Mutation(() => SignInPayload, {
    description:
      'Starts a session, or the second step of it. An unknown address and a wrong password are answered alike.',
  })
  async signIn(
    @CurrentRequest() context: RequestContext,
    @Args('input', { type: () => SignInInputType, description: 'Address and password.' })
    typed: SignInInputType,
  ): Promise<SignInPayload> {
    const outcome = await this.signInStory.run(parseInput(signInInput, typed), originOf(context));
    if ('accountId' in outcome) return this.opened(context, outcome);
    setStepCookie(context.reply, outcome.token);
    const methods = [...secondStepMethods(outcome.factors)];
    return { viewer: null, challenge: { methods, expiresAt: outcome.step.expiresAt }, problems: [] };
  }

  @Public()
  @PeopleOnly()
  @Mutation(() => SignInPayload, {
    description: 'The second step of a sign-in, in the browser that took the first.',
  })
  async completeSignIn(
    @CurrentRequest() context: RequestContext,
    @Args('input', { type: () => CompleteSignInInputType, description: 'The code.' })
    typed: CompleteSignInInputType,
  ): Promise<SignInPayload> {
    const input = parseInput(completeSignInInput, typed);
    return this.opened(
      context,
      await this.complete.run(input, readStepCookie(context.req), originOf(context)),
    );
  }

  @Public()
  @PeopleOnly()
  @Mutation(() => PasskeyOptionsPayload, { description: 'Begins a sign-in with a passkey.' })
  async startPasskeySignIn(@CurrentRequest() { req, reply }: RequestContext): Promise<PasskeyOptionsPayload> {
    const { options, token } = await this.beginPasskey.run(readStepCookie(req));
    setStepCookie(reply, token);
    return { options, problems: [] };
  }

  @Public()
  @PeopleOnly()
  @Mutation(() => SignInPayload, {
    description: 'Starts a session with a passkey alone, which is possession and verification at once.',
  })
  async signInWithPasskey(
    @CurrentRequest() context: RequestContext,
    @Args('input', { type: () => PasskeySignInInputType, description: 'What the passkey signed.' })
    typed: PasskeySignInInputType,
  ): Promise<SignInPayload> {
    const { answer } = parseInput(passkeySignInInput, typed);
    return this.opened(
      context,
      await this.withPasskey.run(answer, readStepCookie(context.req), originOf(context)),
    );
  }

  private async opened({ reply }: RequestContext, signedIn: SignedIn): Promise<SignInPayload> {
    setSessionCookie(reply, signedIn.token);
    if (signedIn.factor === 'second_factor') clearStepCookie(reply);
    const person = await this.readViewer.inSession(signedIn.accountId, signedIn.factor);
    return { viewer: person === null ? null : toViewer(person), problems: [] };
  }
}

function originOf({ req }: RequestContext): SignInOrigin {
  const userAgent = req.headers['user-agent'] ?? null;
  return { address: req.ip, userAgent, previousToken: readSessionCookie(req) };
}
