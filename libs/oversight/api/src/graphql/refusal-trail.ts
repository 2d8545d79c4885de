import { AccessError, type RequestContext } from '@allmende/platform-api';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, type Observable } from 'rxjs';
import { RecordRefusal } from '../use-cases/record-refusal.js';

/** Notes every mutation that is refused as not allowed, after what it began was taken back. The refusal itself stays. */
@Injectable()
export class RefusalTrail implements NestInterceptor {
  constructor(@Inject(RecordRefusal) private readonly recordRefusal: RecordRefusal) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const { operation, fieldName } = graphql.getInfo<GraphQLResolveInfo>();
    if (operation.operation !== 'mutation') return next.handle();
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (error instanceof AccessError && error.code === 'FORBIDDEN') {
          const { actor } = graphql.getContext<RequestContext>();
          const { input = {} } = graphql.getArgs<{ input?: Readonly<Record<string, unknown>> }>();
          await this.recordRefusal.run(actor, { act: fieldName, input });
        }
        throw error;
      }),
    );
  }
}
