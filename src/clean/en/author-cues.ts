/** After a name and a trade: what befell a reporter, so that a report on him is not taken for a word on its author. */
export const FATE_OF_REPORTER =
  /\bwho (?!(?:also |mainly |regularly )?(?:covers|writes|reports|focuses|speciali[sz]es|works|lives|edits|hosts|leads)\b|has (?:also |previously )?(?:covered|written|reported|won|worked|edited)\b)|\b(?:in|from|into|to) (?:an? |the |his |her )?(?:\p{L}+ ){0,2}(?:prison|jail|custody|hospital|detention|exile|hiding|coma|cell|captivity)\b|\bon (?:trial|the run|bail)\b|\b(?:wanted|hostage|sentenced|kidnapped|abducted|wounded|behind bars)\b/iu;

/** "Reports for duty", "reports on Monday": somebody comes, nobody writes. */
export const REPORTS_SOMEWHERE =
  /^reports (?:(?:for|on) (?:an? |the )?(?:duty|work|trial|training|service|bail)\b|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u;
