// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import java.util.Set;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;

/** Reads the arguments of an adjective, whether it modifies a noun or is predicated of one. */
final class AdjectiveReader {

    private final Sentence sentence;
    private final Clauses clauses;
    private final SubjectFinder subjects;
    private final PrepositionReader prepositions;

    AdjectiveReader(Sentence sentence, Clauses clauses, SubjectFinder subjects, PrepositionReader prepositions) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.subjects = subjects;
        this.prepositions = prepositions;
    }

    void read(Token adjective, Set<Argument> arguments) {
        for (Token child : sentence.dependents(adjective)) {
            switch (child.function()) {
                case SUBJECT -> add(arguments, "subject", child, true);
                case PREPOSITION -> prepositions.read(child, arguments, true);
                case OPEN_CLAUSE -> add(arguments, clauses.function(child), child, true);
                case CLAUSE -> add(arguments, "that", child, true);
                case HYPHENATED -> add(arguments, "modifier", child, true);
                default -> {}
            }
        }
        Token top = sentence.climb(adjective, (t, above) -> t.function() == Dependency.CONJUNCT && above.isAdjective());
        if (top.head() >= 0) {
            governed(top, arguments);
        }
    }

    private void governed(Token top, Set<Argument> arguments) {
        Token head = clauses.governor(top);
        boolean ownSubject = arguments.stream().anyMatch(a -> a.function().equals("subject"));
        if (top.function() == Dependency.ADJECTIVE && head.isNoun()) {
            add(arguments, "subject", head, true);
        } else if (head.isVerb() && !ownSubject) {
            List<Token> objects =
                    top.function() == Dependency.ATTRIBUTE ? sentence.dependents(head, Dependency.OBJECT) : List.of();
            if (objects.isEmpty()) {
                subjects.surface(head).ifPresent(s -> arguments.add(new Argument("subject", s, true)));
            } else {
                add(arguments, "subject", clauses.antecedent(objects.get(0), head), true);
            }
            sentence.dependents(head, Dependency.OPEN_CLAUSE, Dependency.CLAUSE)
                    .forEach(c -> add(arguments, clauses.function(c), c, true));
            sentence.dependents(head, Dependency.PREPOSITION).forEach(p -> prepositions.read(p, arguments, false));
        } else if (head.isNoun() && top.function() == Dependency.APPOSITION) {
            add(arguments, "subject", head, true);
        }
    }

    private static void add(Set<Argument> arguments, String function, Token head, boolean direct) {
        arguments.add(new Argument(function, head.index(), direct));
    }
}
