import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nextIdMoment, uuidV7, type IdMoment } from '@allmende/platform-core';

/** Where time and chance come from; tests put a fixed one in its place. */
@Injectable()
export class Clock {
  private idMoment: IdMoment = { time: 0, count: 0 };

  now(): Date {
    return new Date();
  }

  /** A new UUIDv7; ids of one process sort in the order in which they were asked for. */
  newId(): string {
    this.idMoment = nextIdMoment(this.idMoment, this.now().getTime());
    return uuidV7(this.idMoment, randomBytes(8));
  }
}
