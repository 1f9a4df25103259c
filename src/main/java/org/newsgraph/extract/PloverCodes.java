// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.ModeWords;
import org.newsgraph.ontology.Relation;

/**
 * The PLOVER code of a statement. The event is the entry's own, else the relation's; the mode is the entry's own, else
 * what the words in the roles tell, else the relation's.
 */
final class PloverCodes {

    private final List<ModeWords> modes;

    PloverCodes(List<ModeWords> modes) {
        this.modes = modes;
    }

    /**
     * @param stated the relation of the statement, which may be another than the entry's
     * @param sentence the one that the frame was found in
     * @param amount whether the statement has an amount
     * @return null where the relation is no event
     */
    @Nullable
    PloverCode code(Relation stated, FilledFrame frame, Sentence sentence, boolean amount) {
        LexiconEntry entry = frame.entry();
        boolean own = entry.ploverEvent() != null && entry.relation().equals(stated.name());
        String event = own ? entry.ploverEvent() : stated.ploverEvent();
        if (event == null) {
            return null;
        }
        if (entry.ploverMode() != null && entry.relation().equals(stated.name())) {
            return new PloverCode(event, entry.ploverMode());
        }
        return new PloverCode(
                event, told(event, frame, sentence, amount).orElse(own ? null : stated.ploverMode()));
    }

    private Optional<String> told(String event, FilledFrame frame, Sentence sentence, boolean amount) {
        return modes.stream()
                .filter(m -> m.event().equals(event))
                .filter(m -> m.roles().stream().anyMatch(role -> tells(m, role, frame, sentence, amount)))
                .map(ModeWords::mode)
                .findFirst();
    }

    private static boolean tells(
            ModeWords mode, String role, FilledFrame frame, Sentence sentence, boolean amount) {
        if (role.equals(ModeWords.AMOUNT)) {
            return amount;
        }
        List<Token> words = role.equals(ModeWords.TRIGGER)
                ? trigger(frame, sentence)
                : frame.role(role).stream()
                        .flatMap(f -> telling(f, sentence).stream())
                        .toList();
        List<String> lemmas = words.stream().map(Token::lemma).toList();
        return mode.words().isEmpty()
                ? !words.isEmpty()
                : mode.words().stream()
                        .anyMatch(w -> Collections.indexOfSubList(lemmas, List.of(w.split(" "))) >= 0);
    }

    /** Of a clause its verb and what hangs from it: what lies deeper is of other matters. */
    private static List<Token> telling(Filling filling, Sentence sentence) {
        Optional<Token> head = filling.head(sentence).filter(Token::isVerb);
        return head.isEmpty()
                ? filling.words()
                : filling.words().stream()
                        .filter(w -> w.equals(head.get()) || w.head() == head.get().index())
                        .toList();
    }

    private static List<Token> trigger(FilledFrame frame, Sentence sentence) {
        return frame.trigger().stream()
                .flatMap(word -> Stream.concat(
                        sentence.dependents(word, Function.ADJECTIVE, Function.COMPOUND, Function.HYPHENATED).stream(),
                        Stream.of(word)))
                .distinct()
                .sorted(Comparator.comparingInt(Token::index))
                .toList();
    }
}
