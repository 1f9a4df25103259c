// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.extract.status.Status;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.quotation.report.ReportedSpeech;

/**
 * The rules and entries that made a statement what it is, in order: repairs of the tree, the entry that fired, what
 * filled its roles, what set its status, who reports it. Each is told once, where it was first at work.
 */
final class Steps {

    private final Sentence sentence;
    private final Set<String> ids = new LinkedHashSet<>();

    Steps(Sentence sentence) {
        this.sentence = sentence;
    }

    void add(FilledFrame frame) {
        repairs(frame.trigger());
        ids.add(frame.entry().rule());
        frame.support().ifPresent(support -> ids.add(support.operator().rule()));
    }

    void add(Filling filling) {
        repairs(filling.words());
        Optional.ofNullable(filling.reference()).ifPresent(reference -> ids.addAll(reference.derivation()));
        ids.addAll(filling.derivation());
    }

    void add(String rule) {
        ids.add(rule);
    }

    void add(Status status) {
        status.marks().forEach(mark -> ids.add(mark.rule()));
    }

    void add(ReportedSpeech speech) {
        ids.addAll(speech.derivation());
    }

    private void repairs(List<Token> tokens) {
        tokens.forEach(token -> ids.addAll(sentence.repairs(token)));
    }

    List<String> list() {
        return List.copyOf(ids);
    }
}
