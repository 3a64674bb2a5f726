/**
 * How the sentences of the invented articles are built. A word in braces is a place to fill in: `{person}`, `{body}`
 * (an organisation), `{role}`, `{place}`, `{thing}`, `{quality}`, `{deed}`, `{number}`, `{weekday}`, `{date}`.
 */

/** What opens an article: who did what, where and when. */
export const LEADS: readonly string[] = [
  '{body} {deed} the {quality} {thing} on {weekday}, a day after {person}, its {role}, had asked for more time.',
  'A {quality} {thing} in {place} will be {deed} before the winter, {person} said on {weekday}.',
  '{person}, {role} of {body}, {deed} a {thing} that {place} has argued about for {number} years.',
  'Plans for a {quality} {thing} near {place} were {deed} on {weekday} after {number} people had written to {body}.',
  'Officials in {place} {deed} the {thing} on {weekday} and said that a {quality} {thing} would follow.',
];

/** What goes on after the lead. */
export const REPORTS: readonly string[] = [
  'The {thing} was {deed} in {place} on {date}, and {body} has paid for it since.',
  '{person} {deed} the {quality} {thing} without waiting for the {thing} that {place} had promised.',
  'About {number} residents of {place} had signed a letter against the {quality} {thing}.',
  'The {thing}, which {body} {deed} in the spring, costs more than the {thing} it replaces.',
  'In {place} the {thing} rose by {number} per cent, while the {quality} {thing} hardly changed.',
  'A {role} of {body} described the {thing} as {quality} and asked who would look after the {thing}.',
  'Neither the {thing} nor the {quality} {thing} has been {deed} since {date}.',
  'Visitors from {place} and {place} came to see the {thing}, which stands between a {thing} and a {thing}.',
  'According to {body}, {number} of the workers at the {quality} {thing} live in {place}.',
  '{person} and {person} met in {place} to talk about the {thing} and left without an answer.',
  'It was the {quality} {thing} that delayed the {thing}, not the {thing} in {place}.',
  'Since the {thing} was {deed}, the road to {place} has been closed at night.',
  'The {role} had asked for {number} copies of the {quality} {thing}, of which only a few arrived.',
  'Several members of {body} {deed} the {thing}, although the {thing} had not yet been {deed}.',
  'What remains of the {quality} {thing} is kept in a {thing} behind the {thing} in {place}.',
  'For {number} weeks no {thing} passed through {place}, and the {thing} stood {quality} and unused.',
  'Those who {deed} the {thing} say that {place} can do without another {quality} {thing}.',
  'The {quality} {thing} was first {deed} by {person}, then {role} of {body}.',
  'On {weekday} a second {thing} was {deed}, this time by {body}.',
  'Half of the {thing} comes from {place}; the rest is {quality} or has been {deed} elsewhere.',
  'A {thing} of this kind needs {number} hands, a {quality} {thing} and a dry summer.',
  'Nobody at {body} could say on {weekday} when the {thing} would be {deed}.',
];

/** What somebody says; the words before the speaker stand in quotation marks. */
export const SAYINGS: readonly string[] = [
  'We have {deed} the {thing}, and now we wait for the {quality} {thing}',
  'There was never a {thing} in {place} that was not {quality}',
  'The {thing} belongs to the people of {place}, whatever {body} may have {deed}',
  'Give us {number} days and the {thing} will be {deed}',
  'My father {deed} a {thing} like this one, and it was {quality} even then',
  'Nobody asked for a {quality} {thing}, least of all in {place}',
];

export const HEADLINES: readonly string[] = [
  '{body} {deed} {quality} {thing}',
  '{place} waits for its {quality} {thing}',
  '{thing} in {place} to be {deed} at last',
  'How the {quality} {thing} of {place} was {deed}',
  '{number} take part in {thing} debate',
  'No {thing} without a {thing}, says {person}',
  '{quality} {thing} {deed} near {place}',
  '{person}: the {thing} must be {deed}',
];

export const SUBHEADINGS: readonly string[] = [
  'A {quality} {thing}',
  'The {thing} and the {thing}',
  'After the {thing}',
  'More than a {thing}',
];

export const CAPTIONS: readonly string[] = [
  'The {quality} {thing} in {place} on {date}.',
  '{person} in front of the {thing} on {date}.',
  '{place}: workers beside the {quality} {thing} on {date}.',
];

/** Who made a picture, after its caption; those that come often first. */
export const CREDITS: readonly string[] = ['(Reuters)', '(AFP)', 'Photo: {person}', '(dpa)'];
