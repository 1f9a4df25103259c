// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.NewsgraphException;
import org.newsgraph.UsageException;

/**
 * Reads articles from plain text, Markdown with front matter and JSON Lines, from files, directories and standard
 * input.
 *
 * <p>The id of an article is the one that its line gives, else its path below the PATH argument, without ending. A
 * second article of the same id is skipped. One reader serves one run.
 */
public final class ArticleReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\r?\\n(.*?\\r?\\n)---[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL);
    private static final int MOST_BEFORE_BRACE = 1024;
    private static final Set<Integer> BYTE_ORDER_MARK = Set.of(0xEF, 0xBB, 0xBF);
    private static final List<String> FIELDS = List.of("title", "url", "publisher", "published");

    /** So long that its bytes, with what entities add to it, still fit into the key of a store's index. */
    private static final int LONGEST_ID = 1000;

    private final Articles articles;
    private final Consumer<Skipped> skipped;
    private final Set<String> ids = new HashSet<>();
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final YAMLMapper yaml = new YAMLMapper();

    public ArticleReader(ReadOptions options, Consumer<Skipped> skipped) {
        this.articles = new Articles(options);
        this.skipped = skipped;
    }

    /**
     * Hands every article of the paths to {@code sink}, as {@link #read(List, InputStream, Predicate, Consumer)} does.
     */
    public void read(List<String> paths, InputStream standardInput, Consumer<Article> sink) {
        read(paths, standardInput, article -> true, sink);
    }

    /**
     * Hands the wanted articles of the paths to {@code sink}, one at a time.
     *
     * @param paths files, directories, or {@code -} for standard input
     * @param wanted asked before an article's language is checked, which takes longer than all else
     * @throws UsageException where a path is not there; checked before anything is read
     */
    public void read(List<String> paths, InputStream standardInput, Predicate<Article> wanted, Consumer<Article> sink) {
        ArticleFiles.checkExistence(paths);
        Consumer<Candidate> next = candidate -> made(candidate, wanted).ifPresent(sink);
        for (String path : paths) {
            if (path.equals(ArticleFiles.STANDARD_INPUT)) {
                reading(path, () -> standardInput(new BufferedInputStream(standardInput), next));
            } else if (Files.isDirectory(Path.of(path))) {
                directory(Path.of(path), next);
            } else {
                file(Path.of(path), Path.of(path).getFileName().toString(), next);
            }
        }
    }

    /**
     * About how many articles the paths hold, skipped ones included.
     *
     * @return -1 where standard input is among the paths, which can be read only once
     * @throws UsageException where a path is not there
     */
    public static long count(List<String> paths) {
        ArticleFiles.checkExistence(paths);
        return ArticleFiles.count(paths);
    }

    private void standardInput(InputStream input, Consumer<Candidate> next) throws IOException {
        if (beginsWithBrace(input)) {
            lines("-", input, next);
        } else {
            document("-", "stdin", false, input.readAllBytes(), next);
        }
    }

    private static boolean beginsWithBrace(InputStream input) throws IOException {
        input.mark(MOST_BEFORE_BRACE);
        int next = input.read();
        for (int count = 1;
                count < MOST_BEFORE_BRACE && (Character.isWhitespace(next) || BYTE_ORDER_MARK.contains(next));
                count++) {
            next = input.read();
        }
        input.reset();
        return next == '{';
    }

    private void directory(Path directory, Consumer<Candidate> next) {
        List<Path> files = ArticleFiles.below(directory, this::unreadable);
        if (files.isEmpty()) {
            skipped.accept(new Skipped(directory.toString(), "it holds no .txt, .md or .jsonl file"));
        }
        for (Path file : files) {
            file(file, directory.relativize(file).toString().replace('\\', '/'), next);
        }
    }

    private void file(Path file, String name, Consumer<Candidate> next) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!Files.isReadable(file)) {
            unreadable(file);
        } else if (ArticleFiles.isLines(name)) {
            reading(file.toString(), () -> {
                try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
                    lines(file.toString(), input, next);
                }
            });
        } else {
            String id = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
            reading(
                    file.toString(),
                    () -> document(file.toString(), id, ending.equals("md"), Files.readAllBytes(file), next));
        }
    }

    private void unreadable(Path path) {
        skipped.accept(new Skipped(path.toString(), "it cannot be read; check its permissions"));
    }

    private interface Reading {
        void run() throws IOException;
    }

    /** Skips what the disk does not give, or the memory does not hold. */
    private void reading(String source, Reading reading) {
        try {
            reading.run();
        } catch (IOException e) {
            skipped.accept(new Skipped(source, "it cannot be read to its end (" + e + "); check the disk"));
        } catch (OutOfMemoryError e) {
            skipped.accept(Skipped.failure(source, e));
        }
    }

    private void document(String source, String id, boolean markdown, byte[] bytes, Consumer<Candidate> next) {
        next.accept(new Candidate(source, () -> {
            String text = Articles.decode(bytes);
            Map<String, String> fields = new HashMap<>();
            Matcher front = FRONT_MATTER.matcher(text);
            if (front.find()) {
                JsonNode block = frontMatter(front.group(1));
                boolean prose = block.isValueNode() && !block.isNull() && !block.isMissingNode() || block.isArray();
                if (!prose) {
                    fields.putAll(fields(block));
                    text = text.substring(front.end());
                }
            }
            return articles.of(id, source, fields, text);
        }));
    }

    private JsonNode frontMatter(String block) throws UnreadableException {
        try {
            return yaml.readTree(block);
        } catch (JsonProcessingException e) {
            throw new UnreadableException(
                    "its front matter is no YAML (line " + (e.getLocation().getLineNr() + 1) + ")");
        }
    }

    private void lines(String source, InputStream input, Consumer<Candidate> next) throws IOException {
        int number = 0;
        boolean empty = true;
        for (byte[] line = line(input); line != null; line = line(input)) {
            number++;
            byte[] bytes = line;
            String place = source + ":" + number;
            if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                continue;
            }
            empty = false;
            next.accept(new Candidate(place, () -> {
                JsonNode node = object(Articles.decode(bytes));
                JsonNode text = node.path("text");
                if (!text.isTextual()) {
                    throw new UnreadableException("it has no \"text\"; each line needs one");
                }
                String id = node.path("id").asText("");
                return articles.of(id.isBlank() ? place : id, place, fields(node), text.asText());
            }));
        }
        if (empty) {
            skipped.accept(new Skipped(source, "it holds no text"));
        }
    }

    private JsonNode object(String line) throws UnreadableException {
        try {
            JsonNode node = json.readTree(line);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableException(
                    "it is no JSON (column " + e.getLocation().getColumnNr() + "); each line is one object");
        }
        throw new UnreadableException("it is no JSON object; each line is one object");
    }

    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new HashMap<>();
        for (String field : FIELDS) {
            if (node.path(field).isValueNode() && !node.path(field).isNull()) {
                fields.put(field, node.path(field).asText());
            }
        }
        return fields;
    }

    /** The bytes up to the next line feed; null at the end. */
    private static byte @Nullable [] line(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = input.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = input.read();
        }
        return line.toByteArray();
    }

    /** An input that is about to become an article. */
    private record Candidate(String source, Making making) {}

    private interface Making {
        Article make() throws UnreadableException;
    }

    /** The article, where it is one, and wanted. */
    private Optional<Article> made(Candidate candidate, Predicate<Article> wanted) {
        try {
            Article article = candidate.making().make();
            if (article.id().length() > LONGEST_ID) {
                throw new UnreadableException("its id has more than " + LONGEST_ID + " characters");
            }
            if (ids.contains(article.id())) {
                throw new UnreadableException("another article of this run has the id \"" + article.id() + "\"");
            }
            boolean needed = wanted.test(article);
            if (needed) {
                articles.checkLanguage(article);
            }
            ids.add(article.id());
            return needed ? Optional.of(article) : Optional.empty();
        } catch (UnreadableException e) {
            skipped.accept(
                    new Skipped(candidate.source(), e.getMessage() == null ? "it cannot be read" : e.getMessage()));
        } catch (NewsgraphException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            skipped.accept(Skipped.failure(candidate.source(), e));
        }
        return Optional.empty();
    }
}
