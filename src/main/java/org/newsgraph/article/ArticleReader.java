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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern HIDDEN = Pattern.compile("[/\\\\]\\.");
    private static final String STANDARD_INPUT = "-";
    private static final int MOST_BEFORE_BRACE = 1024;
    private static final Set<Integer> BYTE_ORDER_MARK = Set.of(0xEF, 0xBB, 0xBF);
    private static final List<String> FIELDS = List.of("title", "url", "publisher", "published");

    private final Articles articles;
    private final Consumer<Skipped> skipped;
    /** So long that its bytes, with what entities add to it, still fit into the key of a store's index. */
    private static final int LONGEST_ID = 1000;

    private final Set<String> ids = new HashSet<>();
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final YAMLMapper yaml = new YAMLMapper();

    public ArticleReader(ReadOptions options, Consumer<Skipped> skipped) {
        this.articles = new Articles(options, new LanguageCheck());
        this.skipped = skipped;
    }

    /**
     * Hands every article of the paths to {@code sink}, one at a time.
     *
     * @param paths files, directories, or {@code -} for standard input
     * @throws UsageException where a path is not there; checked before anything is read
     */
    public void read(List<String> paths, InputStream standardInput, Consumer<Article> sink) {
        checkExistence(paths);
        for (String path : paths) {
            try {
                if (path.equals(STANDARD_INPUT)) {
                    standardInput(new BufferedInputStream(standardInput), sink);
                } else {
                    path(Path.of(path), sink);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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
        checkExistence(paths);
        if (paths.contains(STANDARD_INPUT)) {
            return -1;
        }
        long count = 0;
        try {
            for (String path : paths) {
                Path start = Path.of(path);
                for (Path file : Files.isDirectory(start) ? filesBelow(start) : List.of(start)) {
                    count += isLines(file.toString()) && Files.isReadable(file) ? lineCount(file) : 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    private static long lineCount(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    private static void checkExistence(List<String> paths) {
        for (String path : paths) {
            if (!path.equals(STANDARD_INPUT) && !Files.exists(Path.of(path))) {
                throw new UsageException(path + ": there is no such file or directory; check the path");
            }
        }
    }

    private static boolean isLines(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.jsonl?");
    }

    /** The files of a directory that may hold articles, in order; hidden ones and notes about them are none. */
    private static List<Path> filesBelow(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().matches("(?i).*\\.(txt|md|jsonl)"))
                    .filter(f -> !f.getFileName().toString().matches("(?i)(README|NOTICE)(\\..*)?"))
                    .filter(f -> !HIDDEN.matcher("/" + directory.relativize(f)).find())
                    .sorted()
                    .toList();
        }
    }

    private void standardInput(InputStream input, Consumer<Article> sink) throws IOException {
        if (beginsWithBrace(input)) {
            lines("-", input, sink);
        } else {
            document("-", "stdin", false, input.readAllBytes(), sink);
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

    private void path(Path path, Consumer<Article> sink) throws IOException {
        if (!Files.isDirectory(path)) {
            file(path, path.getFileName().toString(), sink);
            return;
        }
        List<Path> files = filesBelow(path);
        if (files.isEmpty()) {
            skipped.accept(new Skipped(path.toString(), "it holds no .txt, .md or .jsonl file"));
        }
        for (Path file : files) {
            file(file, path.relativize(file).toString().replace('\\', '/'), sink);
        }
    }

    private void file(Path file, String name, Consumer<Article> sink) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!Files.isReadable(file)) {
            skipped.accept(new Skipped(file.toString(), "it cannot be read; check its permissions"));
        } else if (isLines(name)) {
            try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
                lines(file.toString(), input, sink);
            }
        } else {
            String id = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
            document(file.toString(), id, ending.equals("md"), Files.readAllBytes(file), sink);
        }
    }

    private void document(String source, String id, boolean markdown, byte[] bytes, Consumer<Article> sink) {
        attempt(source, sink, () -> {
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
        });
    }

    private JsonNode frontMatter(String block) throws UnreadableException {
        try {
            return yaml.readTree(block);
        } catch (JsonProcessingException e) {
            throw new UnreadableException(
                    "its front matter is no YAML (line " + (e.getLocation().getLineNr() + 1) + ")");
        }
    }

    private void lines(String source, InputStream input, Consumer<Article> sink) throws IOException {
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
            attempt(place, sink, () -> {
                JsonNode node = object(Articles.decode(bytes));
                JsonNode text = node.path("text");
                if (!text.isTextual()) {
                    throw new UnreadableException("it has no \"text\"; each line needs one");
                }
                String id = node.path("id").asText("");
                return articles.of(id.isBlank() ? place : id, place, fields(node), text.asText());
            });
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

    private interface Attempt {
        Article make() throws UnreadableException;
    }

    private void attempt(String source, Consumer<Article> sink, Attempt attempt) {
        try {
            Article article = attempt.make();
            if (article.id().length() > LONGEST_ID) {
                throw new UnreadableException("its id has more than " + LONGEST_ID + " characters");
            }
            if (!ids.add(article.id())) {
                throw new UnreadableException("another article of this run has the id \"" + article.id() + "\"");
            }
            sink.accept(article);
        } catch (UnreadableException e) {
            skipped.accept(new Skipped(source, e.getMessage() == null ? "it cannot be read" : e.getMessage()));
        }
    }
}
