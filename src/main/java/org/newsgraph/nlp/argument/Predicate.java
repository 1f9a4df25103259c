// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A verb, noun or adjective with its arguments.
 *
 * @param head index of its token in its sentence
 * @param passive whether a verb stands in the passive
 * @param negations indices of the tokens that negate it directly ("not", "never")
 * @param auxiliaries indices of its auxiliaries ("will", "may", "has")
 * @param arguments direct ones first, each kind in text order
 */
public record Predicate(
        int head, boolean passive, List<Integer> negations, List<Integer> auxiliaries, List<Argument> arguments) {

    public Predicate {
        negations = List.copyOf(negations);
        auxiliaries = List.copyOf(auxiliaries);
        arguments = List.copyOf(arguments);
    }

    public Stream<Argument> arguments(String function) {
        return arguments.stream().filter(a -> a.function().equals(function));
    }

    public Optional<Argument> argument(String function) {
        return arguments(function).findFirst();
    }
}
