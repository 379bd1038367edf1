import { describe, test } from 'vitest';
import { expectMarked } from '../../../test/times/marked-times.ts';

describe('the day of what is set, put off or asked for lies ahead', () => {
  test.each([
    'He declared [[Friday|2025-09-05]] [[a day|P1D]] of mourning.',
    "The mayor cancelled [[Friday|2025-09-05]]'s spring fair.",
    "The league postponed [[Sunday|2025-08-31]]'s match.",
    "The mayor called off [[Friday|2025-09-05]]'s fair.",
    'The opposition demanded that he explain himself in parliament on [[Friday|2025-09-05]].',
    'The union called for a march on [[Friday|2025-09-05]].',
    'The court set the hearing for [[Friday|2025-09-05]].',
    'The board has put off its decision until [[Friday|2025-09-05]].',
    'The trial was adjourned to [[Friday|2025-09-05]].',
    'The company has until [[Friday|2025-09-05]] to reply.',
    'The court gave them until [[Friday|2025-09-05]].',
    'She promised a new scale by [[the spring|2026-SP]].',
    'The union announced a strike of [[one day|P1D]] for [[Friday|2025-09-05]].',
  ])('%s', (marked) => expectMarked(marked));

  test.each([
    'He declared on [[Friday|2025-08-29]] that the search was over.',
    'He declared [[Friday|2025-08-29]] that the search was over.',
    "The mayor condemned [[Friday|2025-08-29]]'s attack.",
    'The mayor cancelled the fair on [[Friday|2025-08-29]].',
    'The union called on [[Friday|2025-08-29]] for a march.',
    'He waited until [[Friday|2025-08-29]].',
    'She promised on [[Friday|2025-08-29]] to pay.',
    'He gave it to [[Friday|2025-08-29]]’s winner.',
    'The union announced on [[Friday|2025-08-29]] that it would stop.',
    'Ministers called for calm on [[Friday|2025-08-29]].',
    'The inquiry demanded files that he burnt on [[Friday|2025-08-29]].',
    'The fair was moved to the park, and [[Friday|2025-08-29]]\u2019s crowd was small.',
  ])('not that of the asking: %s', (marked) => expectMarked(marked));
});
