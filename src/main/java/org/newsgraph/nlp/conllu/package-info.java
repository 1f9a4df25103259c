// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Analyses kept as text, in CoNLL-U, and read back.
 *
 * <p>In comes an {@link org.newsgraph.nlp.AnalysedArticle}; out goes a document of CoNLL-U
 * (https://universaldependencies.org/format.html) that says all of it, and the other way round. Form, lemma, Penn tag,
 * head and function stand in their columns; offset and type of a token in MISC; names, times and the paragraph in
 * comments of the sentence:
 *
 * <pre>
 * # newdoc id = 5f0c…                       what was analysed: SHA-256 of text and publication date
 * # paragraph = 0
 * # name = 1-2 PERSON                       from the first to the last token
 * # time = 5-5 DATE 2025-12-01
 * 1  Ana    Ana    _  NNP  _  2  compound  _  Offset=0:3|Type=PERSON
 * 2  Lima   Lima   _  NNP  _  3  subject   _  Offset=4:8|Type=PERSON
 * </pre>
 *
 * <p>A file begins with {@code # analyser = …}, the fingerprint of what made it. What always holds: writing and reading
 * give the same analysis again, and an analysis of another analyser or of another text is never taken for this one.
 */
@NullMarked
package org.newsgraph.nlp.conllu;

import org.jspecify.annotations.NullMarked;
