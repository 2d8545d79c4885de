import { type Caller, type Ground, TypedBody } from '../ground.js';

const BOUNDARY = 'matrix-boundary';

/** A short text, wrapped as a browser sends it. */
export function aTextFile(): TypedBody {
  const lines = [
    `--${BOUNDARY}`,
    'content-disposition: form-data; name="file"; filename="notiz.txt"',
    'content-type: text/plain',
    '',
    'Der Bauhof plant nach Bildern.',
    `--${BOUNDARY}--`,
    '',
  ];
  return new TypedBody(`multipart/form-data; boundary=${BOUNDARY}`, lines.join('\r\n'));
}

/** Brings a file in and returns its id. */
export async function aFile(ground: Ground, caller: Caller): Promise<string> {
  const body = aTextFile();
  const { status, json } = await ground.send({
    method: 'POST',
    url: '/files?purpose=attachment',
    caller,
    body,
  });
  if (status !== 201) throw new Error(`a file was not taken in: ${status} ${JSON.stringify(json)}`);
  return (json as { id: string }).id;
}
