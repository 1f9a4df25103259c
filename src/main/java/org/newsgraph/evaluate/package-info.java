// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How good the extraction is: gold in, figures and misses out.
 *
 * <p>{@link org.newsgraph.evaluate.GoldReader} reads gold, {@link org.newsgraph.evaluate.Evaluator} has its articles
 * extracted and compares, {@link org.newsgraph.evaluate.EvaluationTable} and
 * {@link org.newsgraph.evaluate.EvaluationJson} show the outcome. The measures themselves are next door, in
 * {@link org.newsgraph.evaluate.measure}.
 *
 * <h2>Gold of articles</h2>
 *
 * <p>{@code NAME.gold.json} is one object as {@code extract} prints it, corrected by hand; {@code .jsonl} holds one on
 * each line. It states all that the article says: what is not in it counts as a false alarm. Id, rule, confidence,
 * trigger, qualifiers and PLOVER code may be left out; statements without status are asserted. The text is
 * {@code article.text}, else the file {@code article.source}, else {@code NAME.md} or {@code NAME.txt} beside it.
 *
 * <h2>Sentences</h2>
 *
 * <p>{@code *.psv}: tables {@code phenomenon | sentence | states | not} of sentences that test one thing each. They
 * state, at least, what {@code states} lists, and nothing of {@code not} as a fact. A finer part of the phenomenon may
 * follow a colon:
 *
 * <pre>{@code
 * denial: deny that | Smith denied that he had met Jones. | metWith(Smith, Jones) negative by Smith | metWith(Smith, Jones)
 * }</pre>
 *
 * <p>Flags of {@code states} are {@code negative}, {@code probable}, {@code possible}, {@code future} and {@code by
 * SOURCE} ({@code by ?} where none is named); without any the statement is asserted. Participants are words of the
 * sentence, {@code *} is any.
 */
@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
