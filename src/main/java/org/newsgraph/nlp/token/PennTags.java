// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.token;

import com.google.common.collect.ImmutableBiMap;
import java.util.Map;

/** The tags of the Penn Treebank (Marcus et al. 1993), which taggers of English give, as features. */
public final class PennTags {

    private static final String OTHER = "X";

    private static final ImmutableBiMap<String, Features> TAGS = ImmutableBiMap.<String, Features>builder()
            .put("NN", Features.of(WordClass.NOUN))
            .put("NNS", Features.plural(WordClass.NOUN))
            .put("NNP", Features.of(WordClass.PROPER_NOUN))
            .put("NNPS", Features.plural(WordClass.PROPER_NOUN))
            .put("VB", Features.verb(VerbForm.BASE))
            .put("VBP", Features.verb(VerbForm.PRESENT))
            .put("VBZ", Features.verb(VerbForm.PRESENT_SINGULAR))
            .put("VBD", Features.verb(VerbForm.PAST))
            .put("VBG", Features.verb(VerbForm.GERUND))
            .put("VBN", Features.verb(VerbForm.PARTICIPLE))
            .put("MD", Features.of(WordClass.MODAL))
            .put("JJ", Features.of(WordClass.ADJECTIVE))
            .put("RB", Features.of(WordClass.ADVERB))
            .put("PRP", Features.of(WordClass.PERSONAL_PRONOUN))
            .put("PRP$", Features.of(WordClass.POSSESSIVE_PRONOUN))
            .put("WP", Features.of(WordClass.RELATIVE_PRONOUN))
            .put("WDT", Features.of(WordClass.RELATIVE_DETERMINER))
            .put("WP$", Features.of(WordClass.RELATIVE_POSSESSIVE))
            .put("WRB", Features.of(WordClass.RELATIVE_ADVERB))
            .put("DT", Features.of(WordClass.DETERMINER))
            .put("CD", Features.of(WordClass.CARDINAL))
            .put("IN", Features.of(WordClass.PREPOSITION))
            .put("TO", Features.of(WordClass.INFINITIVE_MARKER))
            .put("CC", Features.of(WordClass.COORDINATOR))
            .put("POS", Features.of(WordClass.POSSESSIVE_MARKER))
            .put("``", Features.of(WordClass.OPENING_QUOTE))
            .put("''", Features.of(WordClass.CLOSING_QUOTE))
            .put(OTHER, Features.of(WordClass.OTHER))
            .build();

    /** Degrees of comparison, which nothing asks for. */
    private static final Map<String, String> DEGREES = Map.of("JJR", "JJ", "JJS", "JJ", "RBR", "RB", "RBS", "RB");

    private static final Features NONE = Features.of(WordClass.OTHER);

    private PennTags() {}

    /** What a tag tells; the class {@link WordClass#OTHER} for a tag that tells nothing which anybody asks for. */
    public static Features features(String tag) {
        return TAGS.getOrDefault(DEGREES.getOrDefault(tag, tag), NONE);
    }

    /** The tag of which {@link #features} gives these. */
    public static String tag(Features features) {
        return TAGS.inverse().getOrDefault(features, OTHER);
    }
}
