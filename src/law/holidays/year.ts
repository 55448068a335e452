import type { DateString } from '../vocabulary.ts';

/** 一年的放假调休安排: a holiday notice of the General Office of the State Council. */
export interface HolidayYear {
  readonly year: number;
  /** 放假: days off from Monday to Friday among them are not working days. Both ends belong to the span. */
  readonly off: readonly { readonly name: string; readonly from: DateString; readonly to: DateString }[];
  /** 调休上班: Saturdays and Sundays on which work is done. */
  readonly working: readonly DateString[];
}
