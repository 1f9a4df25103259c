// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.Skipped;
import org.newsgraph.json.ArticleHead;

/**
 * Finds the articles of gold files: in the gold itself, by its {@code source}, or beside the gold file by its name.
 *
 * <p>A source is looked for in the folder of the gold file, in the folders above it, and in the working directory. What
 * the gold says of date, hash and length must agree with the article that is found.
 */
final class GoldArticles {

    private static final Pattern PATH_AND_LINE = Pattern.compile("(.+):(\\d+)");
    private static final List<String> ENDINGS = List.of(".md", ".txt");

    private record Read(List<Article> articles, List<Skipped> skipped) {}

    private final Map<Path, Read> cache = new HashMap<>();

    /**
     * The article that {@code head} describes.
     *
     * @param goldFile the file
     * @param place where in it, as the user knows it
     */
    Article find(ArticleHead head, Path goldFile, String place) {
        Article article = head.text() == null ? onDisk(head, goldFile, place) : inGold(head, goldFile, place);
        if (head.published() != null
                && article.published() != null
                && !head.published().equals(article.published())) {
            throw new UsageException("%s: article.published is %s, but %s says %s; mend one of the two"
                    .formatted(place, head.published(), article.source(), article.published()));
        }
        if (head.sha256() != null && !head.sha256().equalsIgnoreCase(article.sha256())) {
            throw new UsageException("%s: article.sha256 is of another text than that of %s (%s); make the gold anew"
                    .formatted(place, article.source(), article.sha256()));
        }
        if (head.length() != null && head.length() != article.text().length()) {
            throw new UsageException("%s: article.length is %d, but the text of %s has %d characters; mend it"
                    .formatted(
                            place,
                            head.length(),
                            article.source(),
                            article.text().length()));
        }
        return complete(article, head);
    }

    /** How many lines of the article's file stand above its text: its front matter. */
    static int linesAbove(Article article) {
        Path file = Path.of(article.source());
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        String text = GoldReader.text(file);
        int above = Math.max(0, text.length() - article.text().value().length());
        return (int) text.substring(0, above).lines().count();
    }

    private static Article inGold(ArticleHead head, Path goldFile, String place) {
        String id = head.id() == null ? baseName(goldFile) : head.id();
        return Article.of(id, place, head.published(), java.util.Objects.requireNonNull(head.text()));
    }

    private Article onDisk(ArticleHead head, Path goldFile, String place) {
        String source = head.source();
        Optional<Article> found = source == null ? Optional.empty() : bySource(source, head.id(), goldFile, place);
        return found.or(() -> beside(goldFile, place))
                .orElseThrow(() -> new UsageException(
                        "%s: its article is not there: no %s, and no %s beside it; mend article.source, or add article.text"
                                .formatted(
                                        place,
                                        source == null ? "article.source" : source,
                                        baseName(goldFile) + ENDINGS.get(0))));
    }

    private Optional<Article> bySource(String source, @Nullable String id, Path goldFile, String place) {
        Matcher matcher = PATH_AND_LINE.matcher(source);
        return existing(source, goldFile)
                .map(file -> article(file, null, id, place))
                .or(() -> matcher.matches()
                        ? existing(matcher.group(1), goldFile)
                                .map(file -> article(file, file + ":" + matcher.group(2), id, place))
                        : Optional.empty());
    }

    private Optional<Article> beside(Path goldFile, String place) {
        return ENDINGS.stream()
                .map(ending -> goldFile.resolveSibling(baseName(goldFile) + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> article(file, null, null, place));
    }

    private static Optional<Path> existing(String source, Path goldFile) {
        Stream<Path> above =
                Stream.iterate(goldFile.toAbsolutePath().getParent(), java.util.Objects::nonNull, Path::getParent);
        return Stream.concat(
                        Stream.of(goldFile.resolveSibling(source)),
                        Stream.concat(above.map(folder -> folder.resolve(source)), Stream.of(Path.of(source))))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The article of {@code file}; where it holds several, the one at {@code source}, or of that id. */
    private Article article(Path file, @Nullable String source, @Nullable String id, String place) {
        Read read = cache.computeIfAbsent(file, GoldArticles::read);
        return read.articles().stream()
                .filter(a -> source == null || a.source().equals(source))
                .filter(a -> source != null || read.articles().size() == 1 || a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(place + ": its article cannot be read from " + file + ": "
                        + (read.skipped().isEmpty()
                                ? "it holds no article " + (source == null ? id : source)
                                : read.skipped().get(0).reason())));
    }

    private static Read read(Path file) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new ArticleReader(new ReadOptions(null, "en"), read.skipped()::add)
                .read(List.of(file.toString()), InputStream.nullInputStream(), read.articles()::add);
        return read;
    }

    /** The article with what the gold knows of it beside. */
    private static Article complete(Article article, ArticleHead head) {
        LocalDate published = article.published() == null ? head.published() : article.published();
        return new Article(
                head.id() == null ? article.id() : head.id(),
                article.source(),
                article.title() == null ? head.title() : article.title(),
                article.url() == null ? head.url() : article.url(),
                article.publisher() == null ? head.publisher() : article.publisher(),
                published,
                article.sha256(),
                article.text());
    }

    private static String baseName(Path goldFile) {
        return goldFile.getFileName().toString().replaceFirst("(\\.gold)?\\.jsonl?$", "");
    }
}
