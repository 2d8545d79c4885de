import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { ProblemsError } from '../access/accept.js';
import { problemOfConstraint } from '../database/constraint-problems.js';
import { RefusalLog } from '../log/refusal-log.js';
import { toProblemType } from './problem.type.js';
import type { RequestContext } from './request-context.js';

/** The one place where expected problems of a mutation become data of its payload. */
@Injectable()
export class ProblemsInterceptor implements NestInterceptor {
  constructor(@Inject(RefusalLog) private readonly log: RefusalLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation !== 'mutation') return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => {
        const problems = error instanceof ProblemsError ? error.problems : problemOfConstraint(error);
        if (problems === null) return throwError(() => error);
        const { fieldName } = graphql.getInfo<GraphQLResolveInfo>();
        const codes = problems.map(({ code }) => code);
        this.log.note(graphql.getContext<RequestContext>(), fieldName, codes);
        return of({ problems: problems.map(toProblemType) });
      }),
    );
  }
}
