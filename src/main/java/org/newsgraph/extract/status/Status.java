// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Tense;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.rule.Rules;

/** Whether a statement is so, while the words around it are being read. */
public final class Status {

    /** A word that set a qualifier. */
    public record Mark(String qualifier, List<Token> words, String rule) {}

    private static final String POLARITY = "polarity";

    private final Rules rules;
    private final int depth;
    private int negations;
    private Certainty certainty = Certainty.CERTAIN;
    private boolean attempted;
    private boolean future;
    private boolean planned;
    private boolean past;
    private boolean ended;
    private boolean present;
    private boolean conditional;
    private boolean presupposed;
    private final Set<Mark> marks = new LinkedHashSet<>();

    Status(Rules rules) {
        this(rules, 0);
    }

    private Status(Rules rules, int depth) {
        this.rules = rules;
        this.depth = depth;
    }

    /** A fresh one, for what a word on the way says of itself. */
    Status outer() {
        return new Status(rules, depth + 1);
    }

    /** In how many others this one lies. */
    int depth() {
        return depth;
    }

    /** Words that deny together ("not yet") deny once. */
    public void negate(List<Token> words, String rule) {
        if (!rules.isOn(rule)) {
            return;
        }
        boolean counted = marks.stream()
                .anyMatch(m ->
                        m.qualifier().equals(POLARITY) && m.words().stream().anyMatch(words::contains));
        if (!counted) {
            negations++;
            marks.add(new Mark(POLARITY, words, rule));
        }
    }

    public void weaken(Certainty to, List<Token> words, String rule) {
        if (!rules.isOn(rule)) {
            return;
        }
        if (to.compareTo(certainty) > 0) {
            certainty = to;
            marks.add(new Mark("certainty", words, rule));
        }
    }

    void postpone(List<Token> words, String rule) {
        if (!rules.isOn(rule)) {
            return;
        }
        if (!future) {
            future = true;
            marks.add(new Mark("tense", words, rule));
        }
    }

    /** An adjective calls the deed planned: it lies ahead, unless the sentence says that nothing came of it. */
    void plan(List<Token> words, String rule) {
        if (!rules.isOn(rule)) {
            return;
        }
        if (!planned) {
            planned = true;
            marks.add(new Mark("tense", words, rule));
        }
    }

    /** What was tried is possible, what was tried and denied did not happen. */
    private void attempt(List<Token> words, String rule) {
        if (!rules.isOn(rule)) {
            return;
        }
        if (negations > 0) {
            weaken(Certainty.POSSIBLE, words, rule);
        } else if (certainty != Certainty.POSSIBLE) {
            attempted = true;
            marks.add(new Mark("certainty", words, rule));
        }
    }

    /** The verb stands in the past, so that no date makes it future. */
    void setPast() {
        past = true;
    }

    public boolean isPast() {
        return past && tense() != Tense.FUTURE;
    }

    /** The verb stands in the plain present: what it dates is planned. */
    void setPresent() {
        present = true;
    }

    public boolean isPresent() {
        return present && !past;
    }

    /** What was so until a time in the past. */
    void setEnded() {
        ended = true;
    }

    public boolean isEnded() {
        return ended && isPlain();
    }

    /** The words call someone something by the way, so that nothing around them has a say. */
    void setPresupposed() {
        presupposed = true;
    }

    public boolean isPresupposed() {
        return presupposed;
    }

    /** The verb says what would be: a report of what will be, or a mere thought. */
    void setConditional() {
        conditional = true;
    }

    public boolean isConditional() {
        return conditional;
    }

    public void negate(List<Token> words, StatusRule rule) {
        negate(words, rule.id());
    }

    public void weaken(Certainty to, List<Token> words, StatusRule rule) {
        weaken(to, words, rule.id());
    }

    void postpone(List<Token> words, StatusRule rule) {
        postpone(words, rule.id());
    }

    public void apply(Set<Effect> effects, List<Token> words, String rule) {
        if (effects.contains(Effect.NEGATIVE)) {
            negate(words, rule);
        }
        if (effects.contains(Effect.PROBABLE)) {
            weaken(Certainty.PROBABLE, words, rule);
        }
        if (effects.contains(Effect.POSSIBLE)) {
            weaken(Certainty.POSSIBLE, words, rule);
        }
        if (effects.contains(Effect.ATTEMPTED)) {
            attempt(words, rule);
        }
        if (effects.contains(Effect.FUTURE)) {
            postpone(words, rule);
        }
    }

    public Polarity polarity() {
        return negations == 1 ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    /** What is denied twice ("has not ruled out") is possible at most. */
    public Certainty certainty() {
        boolean open = negations > 1 || (attempted && negations == 0);
        return open ? Certainty.POSSIBLE : certainty;
    }

    public Tense tense() {
        return future || (planned && negations == 0) ? Tense.FUTURE : Tense.NON_FUTURE;
    }

    boolean isPlain() {
        return negations == 0 && certainty == Certainty.CERTAIN && !attempted && tense() != Tense.FUTURE;
    }

    public List<Mark> marks() {
        return new ArrayList<>(marks);
    }
}
