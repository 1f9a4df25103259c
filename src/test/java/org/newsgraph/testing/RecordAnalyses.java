// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.conllu.RecordedAnalyser;
import org.newsgraph.nlp.corenlp.CoreNlpAnalyser;

/** Records the analyses of all {@link Examples} that are not recorded yet, and drops those of texts that are gone. */
public final class RecordAnalyses {

    private static final Path OTHERS = SharedAnalyser.ANALYSES.resolve("others.conllu");

    private RecordAnalyses() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        ArticleAnalyser models = new CoreNlpAnalyser(what -> System.out.println("loading " + what));
        RecordedAnalyser recorded = new RecordedAnalyser(SharedAnalyser.ANALYSES, models);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Map.Entry<String, List<Article>> group :
                    Examples.byGroup(SharedAnalyser.ontology()).entrySet()) {
                List<Future<AnalysedArticle>> analyses = new ArrayList<>();
                for (Article article : Examples.distinct(group.getValue())) {
                    analyses.add(
                            threads.submit(() -> recorded.recorded(article).orElseGet(() -> models.analyse(article))));
                }
                List<AnalysedArticle> done = new ArrayList<>();
                for (Future<AnalysedArticle> analysis : analyses) {
                    done.add(analysis.get());
                }
                RecordedAnalyser.write(
                        SharedAnalyser.ANALYSES.resolve(group.getKey() + ".conllu"), models.fingerprint(), done);
                System.out.println(group.getKey() + ": " + done.size());
            }
        } finally {
            threads.shutdown();
        }
        gatherOthers(models.fingerprint());
    }

    /** Puts the files that tests have recorded, one for each text, into one. */
    private static void gatherOthers(String fingerprint) throws IOException {
        if (!Files.exists(OTHERS)) {
            RecordedAnalyser.write(OTHERS, fingerprint, List.of());
        }
        StringBuilder all = new StringBuilder(Files.readString(OTHERS));
        try (Stream<Path> files = Files.list(SharedAnalyser.ANALYSES)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("[0-9a-f]{64}[.]conllu"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                all.append(text.substring(text.indexOf('\n') + 1));
                Files.delete(file);
            }
        }
        Files.writeString(OTHERS, all);
    }
}
