// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.conllu;

import java.util.Locale;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.PennTags;
import org.newsgraph.nlp.token.Token;

/** Writes an analysis as one document of CoNLL-U. */
public final class ConlluWriter {

    static final String DOCUMENT = "# newdoc id = ";
    static final String PARAGRAPH = "# paragraph = ";
    static final String NAME = "# name = ";
    static final String TIME = "# time = ";
    static final String OFFSET = "Offset";
    static final String TYPE = "Type";

    private static final String ABSENT = "_";

    private ConlluWriter() {}

    /** @param id names the document: {@link RecordedAnalyser#key} */
    public static String write(String id, AnalysedArticle article) {
        StringBuilder out = new StringBuilder(DOCUMENT).append(id).append('\n');
        for (Sentence sentence : article.sentences()) {
            sentence(sentence, article, out);
        }
        return out.append(article.sentences().isEmpty() ? "\n" : "").toString();
    }

    private static void sentence(Sentence sentence, AnalysedArticle article, StringBuilder out) {
        out.append(PARAGRAPH).append(sentence.paragraph()).append('\n');
        for (NameSpan name : article.names()) {
            if (name.sentence() == sentence.index()) {
                out.append(NAME)
                        .append(range(name.first(), name.last()))
                        .append(name.kind().name())
                        .append('\n');
            }
        }
        for (TimeSpan time : article.times()) {
            if (time.sentence() == sentence.index()) {
                out.append(TIME)
                        .append(range(time.first(), time.last()))
                        .append(time.type())
                        .append(' ')
                        .append(time.value())
                        .append('\n');
            }
        }
        sentence.tokens().forEach(token -> out.append(line(token)).append('\n'));
        out.append('\n');
    }

    private static String range(int first, int last) {
        return (first + 1) + "-" + (last + 1) + " ";
    }

    private static String line(Token token) {
        String misc = OFFSET + "=" + token.span().begin() + ":" + token.span().end()
                + (token.nameKind() == NameKind.NONE
                        ? ""
                        : "|" + TYPE + "=" + token.nameKind().name());
        return String.join(
                "\t",
                String.valueOf(token.index() + 1),
                token.text().replaceAll("\\s", " "),
                token.lemma(),
                ABSENT,
                PennTags.tag(token.features()),
                ABSENT,
                String.valueOf(token.head() + 1),
                token.function().name().toLowerCase(Locale.ROOT),
                ABSENT,
                misc);
    }
}
