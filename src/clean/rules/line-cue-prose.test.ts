import { describe, expect, it } from 'vitest';
import { BODY, LEAD, marks } from '../../../test/pages/marked-lines.ts';

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
For more than two decades, families here have lived beside a chemical plant that few dared to visit.
For more than a decade, the company hid the leak, as the follow-up inquiry shows.
For more than a year nobody could visit the island.
For more on their sons, mothers go to the ministry every week.
To learn more about the virus, the team will visit Kell in May.
Find out more or resign, a letter told the minister, who was to see it here.
For more money, the drivers were ready to follow the union.
Three ministries and a university contributed to the report, which found that 40 people died.
Three ministries and a university contributed to the report.
Kell University contributed to the report.
Her notes contributed to this story becoming known.
Many doctors contributed to the article, which was withdrawn in May.
Both sides contributed to this report, and neither was paid.
Like Smith, the senator denied the accusations in a post on X.
Like the ban on all social media for children, the law passed narrowly.
Like many of his colleagues, the mayor announced his resignation on Facebook.
Like him, the senator posted the picture on Instagram.
Like our neighbours, we sold eggs on Facebook.
Like Smith on X, the senator denied it.
Follow the money, a post on X urged.
Like the others, Facebook pays no tax here.
Find Smith guilty, a post on X told the jury.
Share on the exchange fell by three crowns.
Support for the ruling party has fallen since June, a member of its board said.
Register entries show that the company moved its account to Cyprus in May.
Not a member of NATO, Austria bought the jets anyway.
Support from abroad kept the newsroom open.
Support among members fell after a donation came to light.
Log in the river blocked access to the pier.
Sign in the window offers free rooms today.
Already a member of the board, she took the chair in May.
Become a member of the party or leave, he was told.
You are getting these messages because you betrayed us, one of them read.
Change options were discussed on Monday.
Further details will follow at a news conference on Wednesday, the prosecutor said.
Further details will follow at a news conference on Wednesday.
An earlier version of this report, leaked in May, put the damage at 20 million euros.
An earlier version of this report put the damage at 20 million euros.
This is a developing country with few doctors.
This is a live grenade, the boy told his mother.
This report was updated by the ministry in May.
More as they fled were shot.
Stay with me, he begged, and wanted to say more.
Come back with more money, they told him.
By continuing to use the dump, the company broke the law, the court ruled.
By continuing to use the dump, the company broke the law.
By using this site for waste, the town saved two million.
By continuing to read the names, the protesters hoped to be heard.
By continuing to access the files, the clerk committed a crime.
By using our roads, lorries do damage worth millions.
Similar stories: three other women told the court of attacks.
Other news: none of the crew came home.
Latest headlines: he reads them every morning, he said.
Related topics – fishing and the harbour – will be discussed in May.
Further reading: it was forbidden to the prisoners.
More coverage: that is what insurers offered.
This document is protected by copyright, the judge ruled.
This work is protected by copyright law in Kell, and the heirs sued.
This report may not be published before May, the ministry decided.
This article may not be published in Kell.
Distributed by Red Cross volunteers, the food arrived on Monday.
Used with permission of the heirs, the song opened the show.
Copyright law was changed in May.
The writer is being held in Evin prison without charge, his lawyer told reporters.
The writer is being held in Evin prison without charge.
The reporter is in a stable condition, the hospital said.
The author is a journalist who was jailed in May.
The reporter is missing.
This report was published by the United Nations on Monday and says 40 people died.
This report was published by the United Nations on Monday.
This report was compiled by experts and puts the dead at 40.
This post was created in 1998 and carries no pay.
This post appeared on Telegram on Monday.
This video was created with AI and shows the minister in tears.
About the author little is known.
Evan Roe is a reporter for The Harbour Journal who has spent 400 days in a Russian prison.
Evan Roe is a reporter for The Harbour Journal in custody in Kell.
Evan Roe is a correspondent with a bullet in his leg, on trial in Kell.
Evan Roe reports for duty on Monday.
Evan Roe reports on Friday to the police in Kell.
Evan Roe writes from his cell in Kell every week.
With agencies overwhelmed, volunteers took over on Sunday.
With information from both sides missing, the court adjourned.
With reporting banned, rumours spread.
With files burned, nobody could prove a thing.
With agency and ministry at odds, the plan failed.
With material from the fire still hot, crews left the hall.
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
