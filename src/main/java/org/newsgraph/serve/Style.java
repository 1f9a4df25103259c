// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/**
 * Neo4j Browser's style sheet for an ontology: {@code cypher/browser/style.grass}, in which a rule for a family of
 * relations becomes one for each of its types.
 *
 * <p>Types and families that the sheet does not know, such as a user's own, have the rules {@code node.Entity} and
 * {@code family}.
 */
final class Style {

    private static final Pattern RULE = Pattern.compile("(?ms)^(\\S+) \\{\n(.*?)^\\}");
    private static final Pattern COLOUR = Pattern.compile("(?m)^\\s*color:\\s*(#\\w{6});");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^\\s*([\\w-]+): '?([^;']+)'?;");
    private static final String FAMILY = "family";

    private Style() {}

    /**
     * A rule of a sheet.
     *
     * @param selector {@code node.Person}
     * @param body what stands between the braces
     */
    record Rule(String selector, String body) {

        /** The colour that it gives ("#5B8DD6"). */
        String colour() {
            Matcher colour = COLOUR.matcher(body);
            if (!colour.find()) {
                throw new IllegalStateException("style.grass: " + selector + " has no color");
            }
            return colour.group(1);
        }

        private String json() {
            return PROPERTY.matcher(body)
                    .results()
                    .map(property -> "\"" + property.group(1) + "\":\"" + property.group(2) + "\"")
                    .collect(Collectors.joining(","));
        }
    }

    static String of(Ontology ontology) {
        return rules(ontology).stream()
                .map(rule -> rule.selector() + " {\n" + rule.body() + "}\n")
                .collect(Collectors.joining());
    }

    /**
     * The same as one line of JSON, for a command of Browser's: it has no semicolon, which would end the command there.
     */
    static String line(Ontology ontology) {
        return rules(ontology).stream()
                .map(rule -> "\"" + rule.selector() + "\":{" + rule.json() + "}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** All rules, every type and relation of the ontology among them. */
    static List<Rule> rules(Ontology ontology) {
        List<Rule> written = written();
        List<Rule> rules = new ArrayList<>();
        Set<String> selectors = written.stream().map(Rule::selector).collect(Collectors.toSet());
        for (Rule rule : written) {
            if (!rule.selector().startsWith(FAMILY)) {
                rules.add(rule);
                continue;
            }
            for (Relation relation : ontology.relations().values()) {
                String own = FAMILY + "." + relation.family();
                if (rule.selector().equals(selectors.contains(own) ? own : FAMILY)) {
                    rules.add(new Rule("relationship." + relation.neo4jType(), rule.body()));
                }
            }
        }
        Rule entity = written.stream()
                .filter(rule -> rule.selector().equals("node.Entity"))
                .findFirst()
                .orElseThrow();
        for (String type : new TreeSet<>(ontology.types().keySet())) {
            if (!selectors.contains("node." + type)) {
                rules.add(new Rule("node." + type, entity.body()));
            }
        }
        return rules;
    }

    /** The rules as the sheet has them, in its order. */
    static List<Rule> written() {
        return RULE.matcher(BrowserFiles.text("style.grass") + "\n")
                .results()
                .map(rule -> new Rule(rule.group(1), rule.group(2)))
                .toList();
    }
}
