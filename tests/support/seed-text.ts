// What one long text names: a Japanese blog post of 13 August 2023 that retells American, Russian and
// Japanese reports.
/** The profiles of all names in the text that must be found. */
export const SEED = [
  ...['andrew-bates', 'bradley-bowman', 'cfr', 'charles-kupchan', 'cia', 'eu', 'evan-gershkovich'],
  ...['fdd', 'foreign-affairs', 'gendai-business', 'jimmy-carter', 'joe-biden', 'kirill-rogov'],
  ...['kremlin', 'mary-beth-long', 'matt-dimmick', 'mi6', 'michael-mcfaul', 'moscow-times'],
  ...['nato', 'nbc-news', 'osce', 're-russia', 'richard-haass', 'richard-moore'],
  ...['russian-embassy-us', 'russian-mfa', 'sergei-markov', 'sergey-lavrov', 'thomas-graham', 'un'],
  ...['un-security-council', 'us-dod', 'us-nsc', 'us-republican-party', 'us-state-department'],
  ...['vladimir-putin', 'volodymyr-zelensky', 'wagner', 'washington-post', 'william-burns'],
  ...['yevgeny-prigozhin', 'yukihiro-hasegawa'],
];

/** Day of the text. */
export const TEXT_DATE = '2023-08-13';
