// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.conllu;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.rule.Rule;

/**
 * An analyser that looks an article up among analyses that were written to files, and has the others made by an
 * analyser that it is given, which loads its models only then.
 *
 * <p>Safe to share between threads. A folder holds files of many documents, as {@link #write} makes them, and a file
 * for each text that was not among them, named by its key.
 */
public final class RecordedAnalyser implements ArticleAnalyser {

    private static final String ANALYSER = "# analyser = ";
    private static final String ENDING = ".conllu";
    private static final Pattern ONE = Pattern.compile("[0-9a-f]{64}[.]conllu");

    private final Path folder;
    private final ArticleAnalyser analyser;
    private final Map<String, String> documents;

    /**
     * Reads the files of many documents in a folder, which is made where there is none.
     *
     * @param analyser makes what is not recorded
     * @throws UsageException where a file is of another analyser than that, or cannot be read
     */
    public RecordedAnalyser(Path folder, ArticleAnalyser analyser) {
        this.folder = folder;
        this.analyser = analyser;
        this.documents = new HashMap<>();
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(RecordedAnalyser::holdsMany).sorted().forEach(file -> documents.putAll(read(file)));
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean holdsMany(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && !ONE.matcher(name).matches();
    }

    private static UsageException unreadable(Path path, IOException e) {
        return new UsageException(path + ": cannot be read or written ("
                + e.getClass().getSimpleName() + "); check the path and its permissions");
    }

    /** The documents of a file by their ids. */
    private Map<String, String> read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (!text.startsWith(ANALYSER + fingerprint() + "\n")) {
            throw new UsageException(file + ": was recorded by another analyser than this newsgraph's (" + fingerprint()
                    + "); delete it and record anew");
        }
        Map<String, String> documents = new HashMap<>();
        int begin = text.indexOf(ConlluWriter.DOCUMENT);
        while (begin >= 0) {
            int next = text.indexOf("\n" + ConlluWriter.DOCUMENT, begin);
            int end = next < 0 ? text.length() : next + 1;
            int line = text.indexOf('\n', begin);
            documents.put(text.substring(begin + ConlluWriter.DOCUMENT.length(), line), text.substring(line + 1, end));
            begin = next < 0 ? -1 : end;
        }
        return documents;
    }

    /** What an analysis depends on besides the analyser: the text, and the date that its "Monday" refers to. */
    public static String key(Article article) {
        return Hashing.sha256()
                .hashString(article.published() + "\u0000" + article.text().value(), StandardCharsets.UTF_8)
                .toString();
    }

    /**
     * Writes a file of many analyses, in their order, in place of what is there.
     *
     * @throws UsageException where it cannot be written
     */
    public static void write(Path file, String fingerprint, List<AnalysedArticle> analyses) {
        StringBuilder text = new StringBuilder(ANALYSER).append(fingerprint).append('\n');
        analyses.forEach(a -> text.append(ConlluWriter.write(key(a.article()), a)));
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "analyses", ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public void load() {}

    @Override
    public List<TreeMender> menders() {
        return analyser.menders();
    }

    @Override
    public List<Rule> rules() {
        return analyser.rules();
    }

    @Override
    public String fingerprint() {
        return analyser.fingerprint();
    }

    /** What is recorded of an article; empty where nothing is. */
    public Optional<AnalysedArticle> recorded(Article article) {
        String key = key(article);
        Path own = folder.resolve(key + ENDING);
        @Nullable String document = documents.get(key);
        if (document == null && Files.exists(own)) {
            document = read(own).get(key);
        }
        return Optional.ofNullable(document).map(found -> ConlluReader.read(article, found));
    }

    @Override
    public AnalysedArticle analyse(Article article) {
        return recorded(article).orElseGet(() -> {
            AnalysedArticle analysed = analyser.analyse(article);
            write(folder.resolve(key(article) + ENDING), fingerprint(), List.of(analysed));
            return analysed;
        });
    }
}
