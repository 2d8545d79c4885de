import { describe, expect, test } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { SiteProvider, useHttpStatus, useRedirect, type PageAnswer } from './site.js';

function Page({ to, status }: { to: string | null; status: number | null }) {
  useRedirect(to);
  useHttpStatus(status);
  return null;
}

function answerOf(to: string | null, status: number | null): PageAnswer {
  const answer: PageAnswer = { status: 200 };
  renderToString(
    <StaticRouter location="/kommunen/09162000">
      <SiteProvider site={{ publicUrl: 'https://allmende.example', theme: null, answer }}>
        <Page to={to} status={status} />
      </SiteProvider>
    </StaticRouter>,
  );
  return answer;
}

describe('what a page makes of the answer it is part of', () => {
  test('an outdated address is answered with the present one, for good', () => {
    const to = '/kommunen/09162000-muenchen';
    expect(answerOf(to, null).redirect).toEqual({ to, status: 301 });
  });

  test('a right address stays', () => {
    expect(answerOf(null, null)).toEqual({ status: 200 });
  });

  test('a status reaches the answer', () => {
    expect(answerOf(null, 404).status).toBe(404);
  });
});
