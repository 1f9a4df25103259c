// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;

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

    void read(Token adjective, ArgumentList arguments) {
        for (Token child : sentence.dependents(adjective)) {
            switch (child.function()) {
                case SUBJECT -> arguments.add("subject", child);
                case PREPOSITION -> prepositions.read(child, arguments);
                case OPEN_CLAUSE -> arguments.add(clauses.function(child), child);
                case CLAUSE -> arguments.add("that", child);
                case HYPHENATED -> arguments.add("modifier", child);
                default -> {}
            }
        }
        Token top = sentence.climb(adjective, (t, above) -> t.function() == Dependency.CONJUNCT && above.isAdjective());
        if (top.head() >= 0) {
            governed(top, arguments);
        }
    }

    private void governed(Token top, ArgumentList arguments) {
        Token head = clauses.governor(top);
        boolean ownSubject = arguments.has("subject");
        if (top.function() == Dependency.ADJECTIVE && head.isNoun()) {
            arguments.add(ArgumentRule.MODIFIED_NOUN, "subject", head);
        } else if (head.isVerb() && !ownSubject) {
            List<Token> objects =
                    top.function() == Dependency.ATTRIBUTE ? sentence.dependents(head, Dependency.OBJECT) : List.of();
            if (objects.isEmpty()) {
                subjects.surface(head)
                        .ifPresent(s -> arguments.add(ArgumentRule.PREDICATED_ADJECTIVE, "subject", s, true));
            } else {
                arguments.add(ArgumentRule.PREDICATED_ADJECTIVE, "subject", clauses.antecedent(objects.get(0), head));
            }
            sentence.dependents(head, Dependency.OPEN_CLAUSE, Dependency.CLAUSE)
                    .forEach(c -> arguments.add(ArgumentRule.PREDICATED_ADJECTIVE, clauses.function(c), c));
            sentence.dependents(head, Dependency.PREPOSITION)
                    .forEach(p -> prepositions.read(p, arguments, ArgumentRule.PREDICATED_ADJECTIVE, false));
        } else if (head.isNoun() && top.function() == Dependency.APPOSITION) {
            arguments.add(ArgumentRule.MODIFIED_NOUN, "subject", head);
        }
    }
}
