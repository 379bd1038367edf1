/** Words that carry no content of their own: they never count when two statements are compared.
 *  Written for news English: reporting verbs are in, since "said" tells nothing of what was said. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  myself ourselves yourself himself herself itself themselves one ones who whom whose which what where when why how
  be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought get got getting let
  and or but nor so yet if then than as because while whereas though although unless until since whether
  of in on at by for with from to into onto upon over under above below between among amid against about around
  across along alongside through throughout during before after within without toward towards behind beyond near
  off out up down again further once here there now too very just only also even still already ever never not
  more most less least much many few several own well further rather quite almost nearly
  say tell add note report state announce according quote cite
  pledge promise vow expect due schedule estimate believe suggest think
  mr mrs ms dr sir etc per via`
    .split(/\s+/)
    .filter(Boolean),
);
