/** What date-holidays gets wrong of a place. */
interface HolidayCorrection {
  /** A country, or a part of one: `KR`, `GB-SCT`. What is in it is corrected too. */
  readonly place: string;
  /** Days off that the data lacks, as ISO dates. */
  readonly off?: readonly string[];
  /** Days that the data has and that are worked. */
  readonly notOff?: readonly string[];
  readonly why: string;
  readonly source: string;
}

/** THE table of corrections to date-holidays 3.37. A row goes when the data has it. */
export const holidayCorrections: readonly HolidayCorrection[] = [
  {
    place: 'CA-ON',
    notOff: ['2026-04-06', '2027-03-29'],
    why: 'Easter Monday is no public holiday in Ontario.',
    source: 'https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays',
  },
  {
    place: 'CA-BC',
    off: ['2026-09-30', '2027-09-30'],
    why: 'The National Day for Truth and Reconciliation is a statutory holiday since 2023.',
    source:
      'https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/statutory-holidays',
  },
  {
    place: 'CA-MB',
    off: ['2026-09-30', '2027-09-30'],
    why: 'Orange Shirt Day is a general holiday since 2024.',
    source: 'https://www.gov.mb.ca/labour/standards/doc,gen-holidays-after-april-30-07,factsheet.html',
  },
  {
    place: 'GB-SCT',
    off: ['2026-06-15'],
    why: 'World Cup bank holiday, by Royal Proclamation of 3 February 2026.',
    source: 'https://www.gov.scot/news/world-cup-bank-holiday-confirmed/',
  },
  {
    place: 'KR',
    off: ['2026-02-16', '2026-02-17', '2026-02-18'],
    notOff: ['2026-02-19'],
    why: 'The lunar new year is the middle one of its three days; the data has it as the first.',
    source: 'https://www.law.go.kr/LSW/lsEfInfoP.do?lsiSeq=197878',
  },
  {
    place: 'KR',
    off: ['2026-05-01'],
    why: 'Labour Day is a public holiday from 2026 on.',
    source: 'https://github.com/nager/Nager.Date/issues/972',
  },
  {
    place: 'KR',
    off: ['2026-06-03'],
    why: 'The day of the local elections.',
    source: 'https://github.com/lballabio/QuantLib/pull/2685',
  },
];
