// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.judge.Answer;
import org.newsgraph.judge.Item;
import org.newsgraph.judge.Items;
import org.newsgraph.judge.JudgedFile;
import org.newsgraph.judge.Reading;
import org.newsgraph.judge.Sort;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph judge}: articles in, a reader's verdicts out. */
@Command(
        name = "judge",
        description = {
            "Reads articles, draws what it states of them, and asks you of each whether it is right.",
            "",
            "Answer right, thin (true but of no use), or wrong with the kind of the mistake; then, if you like, \"role\""
                    + " where a role, a time or an amount is wrong, and why: wrong subject the pronoun means his rival."
                    + " skip leaves an item out, quit ends. What is in the file already is not asked again."
        })
final class JudgeCommand implements Callable<Integer> {

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--what",
            paramLabel = "SORT",
            defaultValue = "asserted",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); other are statements not asserted.")
    private Sort sort = Sort.ASSERTED;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int count = 20;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed draws others (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "judged.jsonl",
            description = "To which file the verdicts are added (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("judged.jsonl");

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "", description = "Who judges.")
    private String by = "";

    @Mixin
    private OntologyOptions ontology = new OntologyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Inject
    private ArticleAnalyser analyser;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ExtractionRun run = new ExtractionRun(
                reading.analyser(analyser),
                reading,
                ontology,
                spec.commandLine().getErr());
        List<Item> items = new ArrayList<>();
        run.extract(graph -> items.addAll(new Items(graph).of(sort)));
        List<Item> drawn = Reading.draw(items, JudgedFile.read(file), count, seed);
        out.println(drawn.size() + " of " + items.size() + " to judge; kinds of mistakes: "
                + String.join(", ", Answer.KINDS));
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        int judged = new Reading(answers, out, file, by).judge(drawn);
        out.println();
        out.println(judged + " judged, in " + file);
        out.flush();
        return run.exitCode();
    }
}
