// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an article of its text and of what its input says of it; every fault is an {@link UnreadableException}. */
final class Articles {

    /** Time of day, and zone. */
    private static final Pattern BEHIND_DATE = Pattern.compile("(?<=\\d)[T\\sZ+].*", Pattern.DOTALL);

    private final ReadOptions options;
    private final LanguageCheck language = new LanguageCheck();

    Articles(ReadOptions options) {
        this.options = options;
    }

    /**
     * An article whose language is not checked yet.
     *
     * @param fields what the input says: title, url, publisher, published
     * @param source where the article stands
     */
    Article of(String id, String source, Map<String, String> fields, String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("it holds no text");
        }
        String oneLine = id.replaceAll("\\p{Cntrl}", " ");
        if (oneLine.isBlank()) {
            throw new UnreadableException("its id has nothing that can be read; give it another one");
        }
        return new Article(
                oneLine,
                source,
                fields.get("title"),
                fields.get("url"),
                fields.get("publisher"),
                published(fields.get("published")),
                sha256(text),
                new ArticleText(text));
    }

    /** Looks at the language, which takes longer than all else, unless the user vouches for it. */
    void checkLanguage(Article article) throws UnreadableException {
        if (options.language() == null) {
            language.check(article.text().value());
        }
    }

    private @Nullable LocalDate published(@Nullable String value) throws UnreadableException {
        if (value == null || value.isBlank()) {
            return options.published();
        }
        try {
            return LocalDate.parse(BEHIND_DATE.matcher(value.strip()).replaceFirst(""));
        } catch (DateTimeParseException e) {
            throw new UnreadableException("published \"" + value + "\" is no date; write it as 2025-12-01");
        }
    }

    static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** The text of bytes in UTF-8, without a byte-order mark. */
    static String decode(byte[] bytes) throws UnreadableException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(
                    "it is not UTF-8 (first at byte " + buffer.position() + "); convert it, for example with iconv");
        }
    }
}
