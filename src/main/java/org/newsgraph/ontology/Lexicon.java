// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;

/** All words that the program knows, in the order of their files and lines. */
public record Lexicon(
        List<LexiconEntry> entries,
        List<OtherSense> otherSenses,
        List<Operator> operators,
        List<Cue> cues,
        List<CommonNoun> nouns,
        List<ClassNoun> classes,
        List<ModeWords> modes,
        List<Honorific> honorifics) {

    public Lexicon {
        entries = List.copyOf(entries);
        otherSenses = List.copyOf(otherSenses);
        operators = List.copyOf(operators);
        cues = List.copyOf(cues);
        nouns = List.copyOf(nouns);
        classes = List.copyOf(classes);
        modes = List.copyOf(modes);
        honorifics = List.copyOf(honorifics);
    }

    /** The honorifics as they are written. */
    public List<String> honorificWords() {
        return honorifics.stream().map(Honorific::word).toList();
    }
}
