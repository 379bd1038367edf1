import { describe, expect, it } from 'vitest';
import { markBoilerplate } from '../mark-boilerplate.ts';
import { findParagraphs } from '../paragraphs.ts';

const LEAD =
  'The harbour of Port Ellen was closed on Monday after a ferry struck the pier, its operator said.';
const BODY = [
  'Nobody was hurt, and divers are to look at the damage on Tuesday morning.',
  'The ferry, which can carry 300 people, was nearly empty at the time of the accident.',
  'The operator expects the harbour to open again by the end of the week.',
];

function marks(blocks: readonly string[]): string[] {
  const text = blocks.join('\n\n');
  return markBoilerplate(text, findParagraphs(text), null).boilerplate.map(
    ({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`,
  );
}

/** Sentences that open as lines of the house do. */
const PROSE = `
Share prices fell.
Share this burden with us, the mayor said.
Listen to the people, he said.
Listen, the minister said, nobody will pay.
Live rounds were fired, police said.
Live music was played until the fire broke out.
Summary executions were reported in two villages.
Key events in the city were called off on Monday.
Posters were pinned to the doors of the town hall.
Updated rules take effect on Monday.
Unsubscribed users will get their money back.
Forward to a friend in need, the letter said, and many did.
You are receiving this because you were brave, the mayor told her.
The post office of Port Ellen appeared first on the list of closures.
Support the troops, he told the crowd.
Support for the minister fell to a third.
Donate blood, hospitals urged on Monday.
Donations came in from all over the country.
Correction of the maps will take a year, the ministry said.
Corrections officers were hurt in the riot.
Clarification came on Tuesday, when the ministry said that nobody had been paid.
An earlier version of the bill had been thrown out by the court.
A previous version of the plan was dropped in May.
This story has been told many times in Kell.
This article of the treaty was updated in 1998, and again in 2004.
Jo Doe is a reporter, and she was on the ferry when it struck the pier, she told the court.
Jo Doe is a suspect in the case, police said.
Jo Doe is a former minister who left office in May.
Jo Doe covers her face in the picture, which was taken in May.
Jo Doe writes letters to the prisoners every week, her brother said.
Editors at the paper wrote to the ministry on Monday.
Editor’s choice of words was criticised by the court.
Source: the ministry, said the clerk, and closed the file for good on Monday.
Sources close to the minister said he would stay.
Credit: it is what the line runs on, said its owner.
Credit to the crew, the captain said.
Image problems beset the line for years, its owner said.
Image source code was stolen as well, the firm said.
Photo of the pier showed a crack.
Copy link by link, the chain was made by hand.
Save the whales, they sang.
Print runs fell by half.
Gift shops were closed.
At 14:05 GMT the ferry left the pier.
14:05 GMT was when the alarm went off.
Three hours ago nobody knew of it.
3 hours ago the ferry was still afloat, the owner said.
Continue reading the law, the judge told him.
Continue the search, the minister said.
Download speeds were halved on the island.
Get the app store out of politics, she said.
Expand the harbour, the council was told.
Close the border, protesters shouted.
Advertisement of the post drew forty replies.
Sponsored terrorism was the charge.
Topics at the summit will include fishing.
Tags were found on the birds.
Filters were changed after the fire.
Translated into money, that is 40 million.
Translated by her son, she told the court what she had seen.
Provided by the state, the flats were free.
Distributed by hand, the leaflets told people to leave.
Reporting by the paper led to his arrest.
Comments were made by both sides.
Leave a light on, she said.
Join the army, he was told.
Have you been affected by the flood, she asked him.
Send us your sons, the general said.
Our standards are high, the owner said.
Our Standards body was not asked, the ministry said.
Manage your anger, the judge told him.
View from the tower was blocked.
Read on, the judge told the clerk.
Follow the rules, the officer said.
Print this on your heart, he said.
E-mail this was not, said the lawyer.
Most read the letter as a threat.
Trending down since May, prices hit a low on Monday.
Recommended doses were exceeded.
See also the ruin of the town, he wrote.
Play was stopped at 14:05.
Skip the queue, they were told.
Enlarge the port, the owner asked.
Update: none was given, the ministry said.
Developing nations asked for more.
Breaking the law was not his aim, he said.
Copyright was the issue, the court heard.
All rights were reserved to the crown.
Subscribers of the line were told first.
Already a father of three, he joined up in May.
Your support kept me alive, she told the crowd.
What to know, and what not, is a matter of trust, he said.
Jo Doe is a reporter.
This audio is the proof, the lawyer said.
This text was read out in court.
Add us to the list, the islanders said.
By continuing to strike, the drivers hope to win, he said.
UPDATE: The man gave himself up on Monday, and more on this story is told in court.
`
  .trim()
  .split('\n');

describe('sentences that look like lines of the house', () => {
  it.each(PROSE)('%s', (line) => {
    expect(marks([LEAD, ...BODY, line, ...BODY, ...BODY])).toEqual([]);
    expect(marks([LEAD, ...BODY, line])).toEqual([]);
    expect(marks([line, LEAD, ...BODY])).toEqual([]);
  });
});
