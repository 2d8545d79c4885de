import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidV7 } from '@allmende/platform-core';

/** Where time and chance come from; tests put a fixed one in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** A new UUIDv7. */
  newId(): string {
    return uuidV7(this.now().getTime(), randomBytes(10));
  }
}
