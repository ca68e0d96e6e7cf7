import { misspelledCompany } from './misspelledCompany.ts';
import { companyOfNobody, companyOfTheLog } from './otherCompany.ts';
import type { ReviewRule } from './reading.ts';

/** `wrong-company`: the company's name with a slip, or another company where this one should stand. */
export const wrongCompany: ReviewRule = (reading) => {
  const remarks = [misspelledCompany, companyOfTheLog, companyOfNobody].flatMap((rule) => rule(reading));
  return remarks.filter(
    ({ range }, index) =>
      !remarks.slice(0, index).some((one) => one.range.start < range.end && range.start < one.range.end),
  );
};
