import { expect, test } from 'vitest';
import { clauseLines } from '../../../test/syntax/read-parsed.ts';

test.each([
  [
    'a that-clause',
    'Krell said that the dam had failed.',
    ['Krell | said | -', '(that) the dam | had failed | -'],
  ],
  [
    'that left out',
    'The agency said the couple used public money.',
    ['The agency | said | -', 'the couple | used | public money'],
  ],
  [
    'speech behind its content',
    'The dam failed, officials said.',
    ['The dam | failed | -', 'officials | said | -'],
  ],
  [
    'speech before its speaker',
    '“The dam failed,” said Oda Krell, a nurse.',
    ['The dam | failed | -', 'Oda Krell | said | -'],
  ],
  [
    'a relative clause',
    'The soldiers who died were buried.',
    ['The soldiers | died | -', 'The soldiers | were buried | -'],
  ],
  [
    'an interrupted subject',
    'Mr. Krell, who is accused of lying, has said he will resign.',
    [
      'Mr. Krell | is accused | -',
      'Mr. Krell | lying | -',
      'Mr. Krell | has said | -',
      'he | will resign | -',
    ],
  ],
  [
    'a parenthesis behind who',
    'He praised the troops who, he said, saved the town.',
    ['He | praised | the troops', 'he | said | -', 'the troops | saved | the town'],
  ],
  [
    'who over a place',
    'He thanked doctors in Norwell who treated the wounded.',
    ['He | thanked | doctors', '(who) doctors | treated | the wounded'],
  ],
  [
    'a day before the subject, behind a conjunction',
    'Krell was silent about the dam, but in April both mayors confirmed it.',
    ['Krell | was | -', '(but) both mayors | confirmed | it'],
  ],
  [
    'a bare subject behind a day',
    'Krell fled, and on Monday police arrested him.',
    ['Krell | fled | -', '(and) police | arrested | him'],
  ],
  ['a joined subject', 'Krell and his wife fled the town.', ['Krell | fled | the town']],
  [
    'an apposed and joined subject',
    'Mr. Krell, mayor of Norwell, and his wife, Ada, were charged.',
    ['Mr. Krell | were charged | -'],
  ],
  [
    'what the subject is, before it',
    'A former teacher, Lena Krell became mayor.',
    ['Lena Krell | became | mayor'],
  ],
  ['a description of the place before', 'In Norwell, a harbour town, boats sank.', ['boats | sank | -']],
  [
    'words for who says so in the midst',
    'The bridge over the Arn, police said, will stay open.',
    ['police | said | -', 'The bridge | will stay | -'],
  ],
  [
    'words for who says so behind a place',
    'In Norwell, police said, the bridge fell.',
    ['police | said | -', 'the bridge | fell | -'],
  ],
  [
    'a clause that hangs over place and day',
    'A fire near the port late Tuesday that killed Ada was put out.',
    ['A fire | killed | Ada', 'A fire | was put | -'],
  ],
  [
    'a question within, a verb of several behind it',
    'Police are trying to learn what sparked the fire and are questioning Otto.',
    [
      'Police | are trying | -',
      'Police | to learn | -',
      '(what) what | sparked | the fire',
      '(and) Police | are questioning | Otto',
    ],
  ],
  [
    'help and what it helps to do',
    'A film will help find the man responsible for killing Ada.',
    ['A film | will help | -', 'A film | find | the man', 'the man | killing | Ada'],
  ],
  [
    'a speaker behind a comma outside the quotation',
    '“We heard a pop”, said Dillon.',
    ['We | heard | a pop', 'Dillon | said | -'],
  ],
  [
    'a description of the subject with a participle',
    'The builder, Otto Krell, an heir born in Norwell, has said no.',
    ['The builder | born | -', 'The builder | has said | no'],
  ],
  [
    'who behind brackets',
    'He was invited by Speaker Lena Krell (R-Ohio), who left.',
    ['He | was invited | -', '(who) Speaker Lena Krell | left | -'],
  ],
  [
    'one thing and a verb of several',
    'Other mayors believe the dam is safe, and are reluctant to close it.',
    [
      'Other mayors | believe | -',
      'the dam | is | -',
      '(and) Other mayors | are | -',
      'Other mayors | to close | it',
    ],
  ],
  [
    'an object and the next subject',
    'Police arrested Ada and Otto fled.',
    ['Police | arrested | Ada', '(and) Otto | fled | -'],
  ],
  [
    'a preposition before which',
    'They argue over a dam on which opinion has changed.',
    ['They | argue | a dam', '(which) opinion | has changed | -'],
  ],
  [
    'a past of two words',
    'Some 600 people signed up to march, and thousands came.',
    ['Some 600 people | signed | -', 'Some 600 people | to march | -', '(and) thousands | came | -'],
  ],
  [
    'a description of the place behind the subject',
    'The quake on the outskirts of Norwell, a small town on the island, injured Otto.',
    ['The quake | injured | Otto'],
  ],
  [
    'a day before what is said',
    'The producers of the film announced Friday that Ada would return.',
    ['The producers | announced | -', '(that) Ada | would return | -'],
  ],
  [
    'what somebody is, behind a noun',
    'Her work as the host of the show was praised.',
    ['Her work | was praised | -'],
  ],
  [
    'who over what somebody is in',
    'He named a former clerk of one of the offices who left.',
    ['He | named | a former clerk', '(who) a former clerk | left | -'],
  ],
  [
    'a time later',
    'Police waited but a short time later cleared the house.',
    ['Police | waited | -', '(but) Police | cleared | the house'],
  ],
  [
    'several behind one',
    'Otto met the mayor, two aides briefed on the trip said.',
    ['Otto | met | the mayor', 'two aides | briefed | -', 'two aides | said | -'],
  ],
  ['a list of subjects', 'Ada, Otto and Lena left the house.', ['Ada | left | the house']],
  ['an age behind the subject', 'Krell, 41, denied the charges.', ['Krell | denied | the charges']],
  [
    'a participle behind its noun',
    'Police found a letter written by Krell.',
    ['Police | found | a letter', 'a letter | written | -'],
  ],
  [
    'a participle of the main subject',
    'The mayor met families of soldiers who died, offering condolences.',
    ['The mayor | met | families', '(who) soldiers | died | -', 'The mayor | offering | condolences'],
  ],
  [
    'control by the object',
    'She asked him to postpone the vote.',
    ['She | asked | him', 'him | to postpone | the vote'],
  ],
  [
    'purpose',
    'The state will build a wall to protect the town.',
    ['The state | will build | a wall', 'The state | to protect | the town'],
  ],
  [
    'a participle that goes on with what is said',
    'Officials say the flood left the valley, killing five.',
    ['Officials | say | -', 'the flood | left | the valley', 'the flood | killing | five'],
  ],
  [
    'one that goes on speaking',
    'The mayor said the dam had failed, adding that rain was near.',
    ['The mayor | said | -', 'the dam | had failed | -', 'The mayor | adding | -', '(that) rain | was | -'],
  ],
  [
    'a participle that opens the sentence',
    'Fearing a flood, the mayor closed the bridge.',
    ['the mayor | Fearing | a flood', 'the mayor | closed | the bridge'],
  ],
  [
    'and with a comma goes back to the main clause',
    'Krell said that two nurses had left, and complained about the noise.',
    ['Krell | said | -', '(that) two nurses | had left | -', '(and) Krell | complained | -'],
  ],
  [
    'a time phrase is no object',
    'The department issued Tuesday a statement.',
    ['The department | issued | a statement'],
  ],
  [
    'an object over "more than"',
    'The ministry sent more than 600 troops.',
    ['The ministry | sent | 600 troops'],
  ],
  [
    'a relative clause with an object',
    'The man who shot five people at the airport on Friday has been charged.',
    ['The man | shot | five people', 'The man | has been charged | -'],
  ],
  [
    'a relative clause with a clause of its own',
    'The man who shot the guard after he left the plane was charged.',
    ['The man | shot | the guard', '(after) he | left | the plane', 'The man | was charged | -'],
  ],
  [
    'a relative clause of two verbs',
    'The man who robbed a bank and wounded two guards fled.',
    ['The man | robbed | a bank', '(and) The man | wounded | two guards', 'The man | fled | -'],
  ],
  [
    'a participle with an object',
    'A bus carrying 40 pupils from a match crashed on Sunday.',
    ['A bus | carrying | 40 pupils', 'A bus | crashed | -'],
  ],
  [
    'a relative clause with a subject of its own',
    'The house where he lived burned down.',
    ['he | lived | -', 'The house | burned | -'],
  ],
  [
    'a relative clause with the noun’s own',
    'The woman whose car hit the wall was charged.',
    ['whose car | hit | the wall', 'The woman | was charged | -'],
  ],
  [
    'what is said of a relative clause',
    'The company that made the heater said it would pay.',
    ['The company | made | the heater', 'The company | said | -', 'it | would pay | -'],
  ],
  [
    'no interruption: what is said has a subject of its own',
    'The clerk who said the dam had failed was fired.',
    ['The clerk | said | -', 'the dam | had failed | -', 'The clerk | was fired | -'],
  ],
  [
    'a verb without an object before a clause that hangs on it',
    'The crowd gathered on Monday as the verdict was read.',
    ['The crowd | gathered | -', '(as) the verdict | was read | -'],
  ],
  [
    'the same form before a preposition',
    'Soldiers killed after the match were buried.',
    ['Soldiers | killed | -', 'Soldiers | were buried | -'],
  ],
  [
    'a preposition and its noun before the subject',
    'After the shooting, the girl was flown to a hospital.',
    ['the girl | was flown | -'],
  ],
  [
    'a verb whose infinitive its subject does',
    'The driver of the car attempted to flee, but hit a wall.',
    ['The driver | attempted | -', 'The driver | to flee | -', '(but) The driver | hit | a wall'],
  ],
  [
    'a verb of naming with a number',
    'Witnesses called 911 and described the car.',
    ['Witnesses | called | 911', '(and) Witnesses | described | the car'],
  ],
  [
    'a participle behind a comma',
    'They found a man, identified as Otto Hask.',
    ['They | found | a man', 'a man | identified | -'],
  ],
  [
    'speech behind a verb without an object',
    'The gun discharged when it fell, the office reported.',
    ['The gun | discharged | -', '(when) it | fell | -', 'the office | reported | -'],
  ],
  [
    'an infinitive of the subject',
    'Any plan to protect the town that relies on sandbags is doomed.',
    ['- | to protect | the town', '(that) the town | relies | -', 'Any plan | is doomed | -'],
  ],
  [
    'an infinitive that opens the sentence',
    'To protect the town, the state will build a wall.',
    ['- | To protect | the town', 'the state | will build | a wall'],
  ],
  [
    'a year behind its day',
    'Another review, on June 25, 2012, reported a leak.',
    ['Another review | reported | a leak'],
  ],
  [
    'a verb without an object and what it is done for',
    'Marchers gathered in Norwell to hear the verdict, and a poll put support at 30 percent.',
    ['Marchers | gathered | -', 'Marchers | to hear | the verdict', '(and) a poll | put | support'],
  ],
  [
    'a bracket behind the subject',
    'The memos came out days after Chairman Ann Lee (R-Norw.) resigned.',
    ['The memos | came | -', '(after) Chairman Ann Lee | resigned | -'],
  ],
  ['no verb', 'Norwell, Ohio.', ['- | - | -']],
])('%s', (_, text, expected) => {
  expect(clauseLines(text)).toEqual(expected);
});
