import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const ORIGIN = 'http://localhost:4200';

/** What a device does with a challenge; each part may be made wrong. */
interface Ceremony {
  readonly origin?: string;
  readonly verified?: boolean;
  readonly counter?: number;
  readonly challenge?: string;
}

/** A device with one passkey for this site, in software; for tests. */
export class APasskey {
  readonly credentialId = randomBytes(16);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;

  /** Answers the options of a registration as a browser would. */
  register(options: string, ceremony: Ceremony = {}): string {
    const clientDataJSON = this.clientData('webauthn.create', options, ceremony);
    const attested = Buffer.concat([
      Buffer.alloc(16),
      Buffer.from([0, this.credentialId.length]),
      this.credentialId,
      coseKey(this.keys.publicKey),
    ]);
    const authData = Buffer.concat([this.authenticatorData(options, ceremony, 0x40), attested]);
    const attestationObject = cborMap([
      ['fmt', cborText('none')],
      ['attStmt', Buffer.from([0xa0])],
      ['authData', cborBytes(authData)],
    ]);
    return this.answer({
      clientDataJSON,
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers the options of a sign-in or a confirmation. */
  sign(options: string, ceremony: Ceremony = {}): string {
    this.counter += 1;
    const clientDataJSON = this.clientData('webauthn.get', options, ceremony);
    const authenticatorData = this.authenticatorData(options, { counter: this.counter, ...ceremony }, 0);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = sign('sha256', Buffer.concat([authenticatorData, hash]), this.keys.privateKey);
    return this.answer({
      clientDataJSON,
      authenticatorData: authenticatorData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  private answer(response: object): string {
    const id = this.credentialId.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private clientData(type: string, options: string, { origin = ORIGIN, challenge }: Ceremony): string {
    const asked = (JSON.parse(options) as { challenge: string }).challenge;
    const text = JSON.stringify({ type, challenge: challenge ?? asked, origin, crossOrigin: false });
    return Buffer.from(text).toString('base64url');
  }

  private authenticatorData(options: string, ceremony: Ceremony, flags: number): Buffer {
    const { rpId, rp } = JSON.parse(options) as { rpId?: string; rp?: { id: string } };
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(ceremony.counter ?? 0);
    const present = ceremony.verified === false ? 0x01 : 0x05;
    const site = createHash('sha256')
      .update(rpId ?? rp?.id ?? '')
      .digest();
    return Buffer.concat([site, Buffer.from([present | flags]), counter]);
  }
}

/** The public key as COSE: EC2, ES256, P-256, x, y (RFC 9053). */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
  const [first, second] = [x, y].map((part) => cborBytes(Buffer.from(part, 'base64url')));
  return Buffer.concat([head, first ?? Buffer.alloc(0), Buffer.from([0x22]), second ?? Buffer.alloc(0)]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  const size = bytes.length < 256 ? [0x58, bytes.length] : [0x59, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from(size), bytes]);
}

function cborMap(entries: readonly (readonly [string, Buffer])[]): Buffer {
  const parts = entries.flatMap(([key, value]) => [cborText(key), value]);
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...parts]);
}
