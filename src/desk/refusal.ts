import { DESK_REFUSALS } from '../domain/issue/desk.ts';

export type DeskRefusalCode = keyof typeof DESK_REFUSALS;

/** Something that the desk does not do, with its sentence and the status of HTTP. */
export class DeskRefusal extends Error {
  readonly code: DeskRefusalCode;
  readonly status: number;
  constructor(code: DeskRefusalCode, detail = '') {
    super(`${DESK_REFUSALS[code].says}${detail && ` ${detail}`}`);
    this.name = 'DeskRefusal';
    this.code = code;
    this.status = DESK_REFUSALS[code].status;
  }
}
