/** Names of bodies that issue releases: universities, ministries, firms. */

/** Words of such names, and legal forms. */
const WORDS =
  'university|college|school|institute|council|county council|city of|ministry|department|office|association|federation|foundation|trust|society|union|police|authority|agency|commission|committee|bank|museum|library|hospital|theatre|orchestra|choir|band|club|church|party|group|company|corporation|corp\\.?|inc\\.?|ltd\\.?|limited|plc|llc|universität|hochschule|institut|ministerium|stiftung|verband|verein|e\\. ?v\\.|gmbh(?: & co\\. kg)?|ag|kg|université|ministère|fondation|universidad|ministerio|fundación|ayuntamiento|università|ministero|comune di|fondazione|s\\.a\\.|s\\.p\\.a\\.|b\\.v\\.|n\\.v\\.';
/** The word stands first or last, or before `of`: elsewhere it is what a headline tells of. */
const BODY = new RegExp(
  `^(?:the )?(?:${WORDS})(?= )|(?:^|[\\s-])(?:${WORDS})(?:$| (?:of|for|für|de|der|des|du|di) )`,
  'iu',
);
const TITLE_WORD = /^(?:[\p{Lu}\d&(][\p{L}\d.&'’()-]*,?|of|for|and|the|in|und|der|die|des|für|de|du|la|le|del|e\.)$/u;
const LONGEST = 80;
const MOST_WORDS = 9;

/** Whether a line is the name of such a body and no more. */
export function isBodyName(text: string): boolean {
  if (text.length > LONGEST || !BODY.test(text)) return false;
  const words = text.split(' ');
  return words.length <= MOST_WORDS && words.every((word) => TITLE_WORD.test(word));
}
