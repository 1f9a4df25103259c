// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What can be said: entity types, relations with their roles, the words that express them, and the actors that news
 * knows.
 *
 * <p>In: the folder {@code ontology/} of the class path and the user's own folders of the same layout. Out: one checked
 * {@link org.newsgraph.ontology.Ontology}. What always holds: each word names a relation that is defined, each slot a
 * role that the relation has, each required object has a slot, no word has the same frame twice, and the same files
 * give the same fingerprint. A mistake in a file ends the run with one line: file, line, what is wrong, how to mend it.
 *
 * <h2>Files</h2>
 *
 * <ul>
 *   <li>{@code *.ttl}: classes below {@code ng:Entity}, roles ({@code ng:Role}), relations ({@code ng:Relation}) and
 *       PLOVER's events, modes and quads. A class with {@code ng:abstract true} stands for the classes below it.
 *       Inverses, the properties above relations, matches in other vocabularies and examples are for reasoners and
 *       readers: a relation may have them, and is read without.
 *   <li>{@code lexicon/*.psv}, {@code actors/*.psv} and {@code en/time/*.psv}: tables in UTF-8 with fields separated by
 *       {@code |}, blanks around them trimmed. A line that begins with {@code #} is a comment. The first line that is
 *       neither comment nor blank names the columns, and so tells what the table holds.
 * </ul>
 *
 * <h2>Words of relations: {@code relation | trigger | frame | plover | example}</h2>
 *
 * <p>The <b>trigger</b> is {@code verb}, {@code noun} or {@code adjective} and one or more lemmas in lower case, the
 * head first. Each further lemma depends on the head or on the word before it: a particle ({@code verb call off}), a
 * fixed object ({@code verb open fire}), a fixed preposition with its noun ({@code verb take to street}). A preposition
 * that introduces a role's filler belongs to the frame.
 *
 * <p>The <b>frame</b> is a blank separated list of {@code role=function/function:Type/Type?}. The first function that
 * the sentence has, with a filler of the right type, fills the role. Without types the relation's domain (for the
 * subject) and range (for the object) decide. {@code ?} marks a slot without which the entry fires all the same. Place
 * and time need no slot: they are added from what stands around.
 *
 * <ul>
 *   <li>Of verbs: {@code subject} (who does it, so also the by-agent of a passive), {@code object} (to whom it is done,
 *       so also the subject of a passive), {@code indirect} (gave <i>them</i> a loan), {@code that} (a finite clause),
 *       {@code infinitive}, {@code gerund}, {@code speech} (a quotation), {@code epithet} (called A <i>"a traitor"</i>,
 *       in quotation marks), {@code fixed} (the trigger's own noun: imposed a <i>duty</i>), and any preposition by its
 *       own word; {@code wanted}, whoever is to act by the clause (demanded that <i>A</i> leave, wants <i>A</i> to
 *       leave), {@code mandated}, the same where the clause can only be a wish (insisted that <i>A</i> leave), and
 *       {@code obliged}, where it says a duty (said that <i>A</i> must leave); {@code doer}, whose deed the complement
 *       is (criticised <i>A's</i> law, rejected an offer by <i>A</i>); {@code served}, whose office is left or taken up
 *       (resigned as head of <i>A</i>).
 *   <li>Of nouns: {@code possessive} (<i>A's</i> visit), {@code modifier} (a name or demonym before the noun: <i>US</i>
 *       sanctions), {@code between} (A and B, both), prepositions, {@code infinitive}, {@code that}, and
 *       {@code subject}: the subject of a support verb that carries the noun (<i>A</i> held talks), whose prepositions
 *       count as the noun's own. So there is no entry {@code verb hold talk} but {@code noun talk}, and {@code verb
 *       hold} is an operator.
 *   <li>Of nouns for who holds a role (minister, ally, member): {@code self}, the one whom the noun denotes, and
 *       {@code phrase}, the words of the noun phrase.
 *   <li>Of adjectives: {@code subject} (of <i>is …</i>, or the noun that it modifies), prepositions,
 *       {@code infinitive}, {@code that}.
 * </ul>
 *
 * <p>A role that needs an entity and meets a clause takes the clause's own object or subject; {@code content} takes the
 * clause's words. In symmetric relations a coordination (<i>A and B</i> met) fills subject and object both, so the
 * object is optional where the subject can be plural.
 *
 * <p><b>plover</b> is empty (the relation's own event and mode), {@code /mode}, {@code EVENT} or {@code EVENT/mode}. A
 * deed still to come, or one that is put an end to, counts as the event that {@code ng:announcedAs} and
 * {@code ng:endedAs} name. The <b>example</b> is a sentence in which just this entry fires.
 *
 * <h2>The other tables</h2>
 *
 * <ul>
 *   <li>{@code trigger | not | example}: words that, standing together, are used in another sense than that of the
 *       relations listed ("meet target" is no {@code metWith}). A further word may be the verb's subject as well.
 *   <li>{@code trigger | functions | effects | example}: words that set the status of what they govern, by the
 *       functions listed. Triggers may be adverbs, auxiliaries, determiners, prepositions and conjunctions as well.
 *       Effects are {@link org.newsgraph.ontology.Effect}s, separated by blanks.
 *   <li>{@code trigger | source | content | effects | example}: words of reported speech, with the functions of who
 *       speaks and of what is said. The effect {@code attitude} is for wishes, plans, refusals and feelings, which are
 *       reported without being claimed.
 *   <li>{@code noun | type | example}: what kind of entity a description means; the plural of a Person noun is a Group.
 *   <li>{@code class | type | kind | marks | example}: nouns that take up the last named one of a class ("the bloc"),
 *       and what marks a name of that class, where the type is not enough; lists are separated by {@code ;}. The kind
 *       is {@code head of state} of those who lead states, {@code pair} of two that have met ("the sides"), else empty.
 *   <li>{@code plover | roles | words | example}: words that tell the mode of an event by standing in a role of it,
 *       where the word of the relation leaves it open: {@code AID/military | content | missile}. Beside the roles there
 *       are {@code trigger} (the trigger with its modifiers: <i>military</i> aid) and {@code amount}. The first row
 *       that fits decides; words are lemmas, separated by {@code ;}, and none means any.
 *   <li>{@code honorific | gender}: Mr, Dr, Sir; the gender is {@code male}, {@code female} or empty.
 *   <li>{@code set | read as | words}: the closed classes of the language, as sets that rules ask for by name
 *       ({@link org.newsgraph.ontology.WordSet}), read from a token's lemma, its form in lower case, or a form's
 *       ending.
 *   <li>{@code pronoun | person | number | gender | reflexive}: the forms of personal and possessive pronouns.
 *   <li>{@code wikidata | type | name | code | aliases | demonyms | seats}: known actors; lists are separated by
 *       {@code ;}.
 * </ul>
 *
 * <h2>Times</h2>
 *
 * <p>The tables only hold these rows; what the patterns, readings and contexts mean, the room of times knows and
 * checks. The heads of the program's own files tell how to write them.
 *
 * <ul>
 *   <li>{@code set | value | words}: words of a set that stand for the same value; the words are separated by
 *       {@code ;}.
 *   <li>{@code id | order | pattern | reading | example | expects}: how news writes a time, and what it means.
 *   <li>{@code id | pattern | context | example | expects}: what looks like a time and is none.
 * </ul>
 *
 * <p>{@code en/rules/} is for people and tests: each rule of the language rooms with a sentence that needs it and what
 * must come of that sentence ({@code id | example | expects}).
 */
@NullMarked
package org.newsgraph.ontology;

import org.jspecify.annotations.NullMarked;
