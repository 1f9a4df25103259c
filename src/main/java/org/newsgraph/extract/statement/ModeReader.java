// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.ModeWords;

/** Reads the PLOVER mode of an event from the words in its roles: missiles that are given make aid military. */
final class ModeReader {

    private final List<ModeWords> modes;

    ModeReader(List<ModeWords> modes) {
        this.modes = modes;
    }

    /**
     * The mode that the words tell; empty where they tell none.
     *
     * @param sentence the one that the frame was found in
     * @param amount whether the statement has an amount
     */
    Optional<String> mode(String event, FilledFrame frame, Sentence sentence, boolean amount) {
        return modes.stream()
                .filter(m -> m.event().equals(event))
                .filter(m -> m.roles().stream().anyMatch(role -> tells(m, role, frame, sentence, amount)))
                .map(ModeWords::mode)
                .findFirst();
    }

    private static boolean tells(ModeWords mode, String role, FilledFrame frame, Sentence sentence, boolean amount) {
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
                : mode.words().stream().anyMatch(w -> Collections.indexOfSubList(lemmas, List.of(w.split(" "))) >= 0);
    }

    /** Of a clause its verb and what hangs from it: what lies deeper is of other matters. */
    private static List<Token> telling(Filling filling, Sentence sentence) {
        Optional<Token> head = filling.head(sentence).filter(Token::isVerb);
        return head.isEmpty()
                ? filling.words()
                : filling.words().stream()
                        .filter(w ->
                                w.equals(head.get()) || w.head() == head.get().index())
                        .toList();
    }

    private static List<Token> trigger(FilledFrame frame, Sentence sentence) {
        return frame.trigger().stream()
                .flatMap(word -> Stream.concat(
                        sentence
                                .dependents(word, Dependency.ADJECTIVE, Dependency.COMPOUND, Dependency.HYPHENATED)
                                .stream(),
                        Stream.of(word)))
                .distinct()
                .sorted(Comparator.comparingInt(Token::index))
                .toList();
    }
}
