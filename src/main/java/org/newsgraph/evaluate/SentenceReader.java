// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Tense;
import org.newsgraph.ontology.Location;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Problems;
import org.newsgraph.ontology.PsvFile;

/**
 * Reads tables of sentences, {@code phenomenon | sentence | states | not}, in the form of the lexicon's tables.
 *
 * <p>{@code states} lists, separated by {@code ;}, what the sentence states: {@code relation(subject, object)} and its
 * flags, out of {@code negative}, {@code probable}, {@code possible}, {@code future} and {@code by SOURCE}; without
 * flags it is asserted. {@code not} lists what must not be stated as fact, participants or not. {@code *} is any
 * participant, {@code by ?} a source that is not named. Every sentence is of {@link #PUBLISHED}.
 */
final class SentenceReader {

    static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 1);

    private static final List<String> COLUMNS = List.of("phenomenon", "sentence", "states", "not");
    private static final Pattern STATEMENT = Pattern.compile("(\\w+)\\s*(?:\\(([^()]*)\\))?\\s*(.*)");
    private static final Pattern SOURCE =
            Pattern.compile("(.*?)\\bby\\s+(.+?)((?:\\s+(?:negative|probable|possible|future))*)");

    private final Ontology ontology;

    SentenceReader(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Reads one table.
     *
     * @param file its name, as the user knows it
     * @throws UsageException at the first fault, with one line: file, line, what is wrong, how to mend it
     */
    List<GoldSentence> read(String file, String text) {
        Problems problems = new Problems();
        List<GoldSentence> sentences = new ArrayList<>();
        Optional<PsvFile> table = PsvFile.parse(file, text, problems);
        if (table.isPresent() && !table.get().columns().equals(COLUMNS)) {
            problems.add(table.get().header(), "no table of sentences", "write " + String.join(" | ", COLUMNS));
        } else if (table.isPresent()) {
            table.get().rows().forEach(row -> sentences.add(sentence(row, problems)));
        }
        problems.lines().stream().findFirst().ifPresent(problem -> {
            throw new UsageException(problem);
        });
        return sentences;
    }

    private GoldSentence sentence(PsvFile.Row row, Problems problems) {
        Location place = row.place();
        String text = row.get("sentence");
        if (text.isEmpty() || row.get("phenomenon").isEmpty()) {
            problems.add(place, "no sentence, or no phenomenon", "fill it in");
        }
        if (row.get("states").isEmpty() && row.get("not").isEmpty()) {
            problems.add(place, "neither states nor not", "fill in one of the two, else nothing is tested");
        }
        List<ExpectedStatement> states = new ArrayList<>();
        for (String written : list(row.get("states"))) {
            expected(written, place, problems).ifPresent(states::add);
        }
        List<StatementPattern> not = new ArrayList<>();
        for (String written : list(row.get("not"))) {
            expected(written, place, problems).ifPresent(statement -> {
                if (!statement.isAsserted()) {
                    problems.add(
                            place, "flags in not: \"" + written + "\"", "leave them out: only facts are looked for");
                }
                not.add(statement.pattern());
            });
        }
        Article article = Article.of(place.toString(), place.toString(), PUBLISHED, text);
        return new GoldSentence(place.file(), place.line(), row.get("phenomenon"), article, states, not);
    }

    private Optional<ExpectedStatement> expected(String written, Location place, Problems problems) {
        Matcher matcher = STATEMENT.matcher(written);
        if (!matcher.matches()) {
            problems.add(place, "no statement: \"" + written + "\"", "write relation(subject, object) and its flags");
            return Optional.empty();
        }
        if (!ontology.relations().containsKey(matcher.group(1))) {
            problems.add(place, "unknown relation \"" + matcher.group(1) + "\"", "use one of the ontology");
        }
        Matcher source = SOURCE.matcher(matcher.group(3));
        String by = source.matches() ? source.group(2).strip() : null;
        List<String> flags = new ArrayList<>(List.of((by == null ? matcher.group(3) : source.group(1) + source.group(3))
                .strip()
                .split("[\\s,]+")));
        flags.remove("");
        ExpectedStatement statement = new ExpectedStatement(
                pattern(matcher.group(1), matcher.group(2), place, problems),
                flags.remove("negative") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                flags.remove("possible")
                        ? Certainty.POSSIBLE
                        : flags.remove("probable") ? Certainty.PROBABLE : Certainty.CERTAIN,
                flags.remove("future") ? Tense.FUTURE : Tense.NON_FUTURE,
                by,
                written);
        if (!flags.isEmpty()) {
            String mend = "use negative, probable, possible, future, by SOURCE";
            problems.add(place, "unknown flag \"" + flags.get(0) + "\"", mend);
        }
        return Optional.of(statement);
    }

    private static StatementPattern pattern(
            String relation, @Nullable String participants, Location place, Problems problems) {
        if (participants == null) {
            return new StatementPattern(relation, Participants.ANY, Participants.ANY);
        }
        String[] pair = participants.split(",", 2);
        String subject = pair[0].strip();
        String object = pair.length == 1 ? Participants.ANY : pair[1].strip();
        if (!Participants.isValid(subject) || !Participants.isValid(object)) {
            problems.add(place, "no participant in \"(" + participants + ")\"", "write words of the sentence, or *");
        }
        return new StatementPattern(relation, subject, object);
    }

    private static List<String> list(String field) {
        List<String> parts = new ArrayList<>();
        for (String part : field.split(";")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
