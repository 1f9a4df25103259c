// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Events as records for event analysts, after PLOVER and POLECAT.
 *
 * <p>In: the checked {@link org.newsgraph.ontology.Ontology} and article graphs. Out: one record for each statement
 * that has a PLOVER event, as JSON Lines ({@code plover}) or as a table ({@code plover-csv}). JSON has the field names
 * that chapter "Data fields" of PLOVER's manual sets ({@code https://github.com/openeventdata/PLOVER}: snake case,
 * actors in lists), the table the column names of POLECAT ({@code doi:10.7910/DVN/AJGVIT}); what neither has is named
 * alike.
 *
 * <h2>What always holds</h2>
 *
 * <ul>
 *   <li>Nothing is guessed: what article and ontology do not say is absent, in the table an empty cell. So POLECAT's
 *       coordinates, districts, sectors, COW codes and intensity have no field.
 *   <li>Denied, planned, uncertain and claimed events are there like the others. {@code asserted} is true of those that
 *       the article itself says have happened; who counts events takes these.
 *   <li>Records stand in the order of the articles, then of the text. The same graphs give the same bytes.
 *   <li>A cell of the table is the value of its field, several joined by {@code "; "}, empty where one of several is
 *       absent; but text that begins with {@code = + - @}, tab or carriage return has an apostrophe before it, since a
 *       spreadsheet would run it as a formula, and news is not to be trusted. JSON has all text as it is.
 * </ul>
 *
 * <h2>Fields, and columns of the table</h2>
 *
 * <ul>
 *   <li>{@code id} (Event ID): of the statement, as {@code explain} and all other exports have it.
 *   <li>{@code date}, {@code enddate} (Event Date, Event End Date): first and last day, ISO 8601, as the text says it
 *       of the event; "in October" is 1 to 31 October, "since 2022" has no last day. Absent where the text has no date:
 *       the publication date stands for itself, in {@code cite_info}. {@code date_text} (Event Date Text): the words.
 *   <li>{@code event}, {@code mode} (Event Type, Event Mode): lists of one; modes are those of {@code plover.ttl}.
 *   <li>{@code quad_code}, {@code quad} (Quad Code): {@code ng:quad} of the event, 1 to 4 as in the manual and in
 *       POLECAT's words, which are those of the table.
 *   <li>{@code context} (Contexts): the kind of aid ({@code ng:keptAsContext}; such a mode is no {@code mode} here),
 *       {@code future} and {@code negation}. The manual's {@code hypothetical} and {@code historical} are not told
 *       apart: see {@code certainty} and {@code date}.
 *   <li>{@code coded_as} (Coded As): {@code announced} or {@code ended} where the event is not that of the relation but
 *       what announcing or ending it counts as (who will meet AGREEs). Polarity and tense are then those of the
 *       relation: the event itself is neither negated nor to come, and has no such context.
 *   <li>{@code source}, {@code recipient} (Actor …, Recipient …): subject and object, lists of one; the other way round
 *       by {@code ng:ploverInverse}, since of a visit the guest is the source. The recipient is whatever the object is,
 *       also an Agreement or Asset: see {@code type}. Where {@code symmetric} is true, the two have done the same.
 *       <ul>
 *         <li>{@code code} (… Country): ISO 3166-1 alpha-3 (and XKX, Kosovo). Of a state by {@code actors/*.psv}; of
 *             others where the article asserts it by a relation with {@code ng:tellsCountryOf} (holds office in it,
 *             speaks for it or for one who does, lies in it). Absent where that gives several.
 *         <li>{@code actor_text} (… Name Raw): its first mention within the evidence, also a pronoun.
 *         <li>{@code identifier_id}, {@code identifier_text} (Wikidata … ID, … Name): Wikidata id where known, and the
 *             fullest name in the article.
 *         <li>{@code office} (… Title): the offices that the article asserts it to hold.
 *         <li>{@code type}, {@code entity} (… Type, … Entity ID): type and id in the graph.
 *       </ul>
 *   <li>{@code event_loc} (Placename, Country, Raw Placename, Wikidata Place ID): the role {@code place}: {@code name},
 *       {@code cc3} (as {@code code} above), {@code text}, {@code identifier_id}, {@code type}, {@code entity}.
 *   <li>{@code roles} (Role …): each further role by name: {@code text}, an entity's name or the words, and of an
 *       entity {@code code}, {@code identifier_id}, {@code type}, {@code entity}. What is given or demanded is
 *       {@code content}.
 *   <li>{@code amount} (Amount, Currency, Amount Text): {@code value} in units of {@code currency}, ISO 4217, and the
 *       words.
 *   <li>{@code relation}, {@code symmetric}, {@code asserted}, {@code polarity}, {@code certainty}, {@code tense}: of
 *       the statement, as everywhere in newsgraph.
 *   <li>{@code attribution} (Attribution …): who claims it, the nearest first: {@code code}, {@code identifier_id},
 *       {@code identifier_text}, {@code type}, {@code entity}, absent where nobody is named, and {@code cue}.
 *   <li>{@code event_text}, {@code text}, {@code text_info} (Event Trigger, Event Text, Event Text Start, End): trigger
 *       and evidence, verbatim; where the evidence stands in the article, in Unicode code points, end exclusive.
 *   <li>{@code confidence}: of the extraction, from 0 to 1.
 *   <li>{@code cite_info} (Story ID, Headline, URL, Source, Publication Date): {@code citation}, the article's id,
 *       {@code title}, {@code url}, {@code publication}, {@code publication_date}.
 *   <li>{@code coder} (Version): the program and its version.
 * </ul>
 */
@NullMarked
package org.newsgraph.plover;

import org.jspecify.annotations.NullMarked;
