// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.Heads;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;

/**
 * Reads a document in plain CoNLL-U, with the universal parts of speech, features and dependencies of English alone, as
 * the analysis of an article: what another analyser has to do. A preposition takes the place of its noun, and a copula
 * that of its predicate.
 */
public final class UniversalDependencies {

    private static final Set<String> NO_MODALS = Set.of("be", "have", "do", "get");
    private static final Set<String> OF_COPULA =
            Set.of("nsubj", "nsubj:pass", "csubj", "expl", "aux", "mark", "cc", "punct", "advcl", "advmod");
    private static final Map<String, WordClass> CLASSES = Map.ofEntries(
            Map.entry("NOUN", WordClass.NOUN),
            Map.entry("PROPN", WordClass.PROPER_NOUN),
            Map.entry("VERB", WordClass.VERB),
            Map.entry("ADJ", WordClass.ADJECTIVE),
            Map.entry("ADV", WordClass.ADVERB),
            Map.entry("DET", WordClass.DETERMINER),
            Map.entry("NUM", WordClass.CARDINAL),
            Map.entry("ADP", WordClass.PREPOSITION),
            Map.entry("SCONJ", WordClass.PREPOSITION),
            Map.entry("CCONJ", WordClass.COORDINATOR));
    private static final Map<String, Dependency> FUNCTIONS = Map.ofEntries(
            Map.entry("root", Dependency.ROOT),
            Map.entry("nsubj", Dependency.SUBJECT),
            Map.entry("csubj", Dependency.SUBJECT),
            Map.entry("expl", Dependency.SUBJECT),
            Map.entry("nsubj:pass", Dependency.PASSIVE_SUBJECT),
            Map.entry("obj", Dependency.OBJECT),
            Map.entry("iobj", Dependency.INDIRECT_OBJECT),
            Map.entry("ccomp", Dependency.CLAUSE),
            Map.entry("xcomp", Dependency.OPEN_CLAUSE),
            Map.entry("advcl", Dependency.ADVERBIAL_CLAUSE),
            Map.entry("acl:relcl", Dependency.RELATIVE_CLAUSE),
            Map.entry("acl", Dependency.PARTICIPLE),
            Map.entry("parataxis", Dependency.PARATAXIS),
            Map.entry("nmod:poss", Dependency.POSSESSIVE),
            Map.entry("compound", Dependency.COMPOUND),
            Map.entry("flat", Dependency.COMPOUND),
            Map.entry("amod", Dependency.ADJECTIVE),
            Map.entry("appos", Dependency.APPOSITION),
            Map.entry("conj", Dependency.CONJUNCT),
            Map.entry("cc", Dependency.COORDINATOR),
            Map.entry("aux", Dependency.AUXILIARY),
            Map.entry("aux:pass", Dependency.PASSIVE_AUXILIARY),
            Map.entry("compound:prt", Dependency.PARTICLE),
            Map.entry("det", Dependency.DETERMINER),
            Map.entry("nummod", Dependency.NUMBER),
            Map.entry("advmod", Dependency.ADVERB),
            Map.entry("obl:tmod", Dependency.ADVERB),
            Map.entry("mark", Dependency.MARKER),
            Map.entry("punct", Dependency.PUNCTUATION));

    private final StringBuilder text = new StringBuilder();
    private final List<List<Word>> sentences = new ArrayList<>();

    private record Word(
            String form, String lemma, String pos, String features, int head, String relation, String misc, Span span) {

        boolean has(String feature) {
            return Arrays.asList(features.split("\\|")).contains(feature);
        }
    }

    private UniversalDependencies(String document) {
        for (String block : document.split("\n\n")) {
            List<Word> words = new ArrayList<>();
            block.lines().filter(line -> line.matches("\\d+\\t.*")).forEach(line -> words.add(word(line.split("\t"))));
            if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
    }

    private Word word(String[] columns) {
        int begin = text.codePointCount(0, text.length());
        text.append(columns[1]);
        Span span = new Span(begin, text.codePointCount(0, text.length()));
        if (!columns[9].contains("SpaceAfter=No")) {
            text.append(' ');
        }
        return new Word(
                columns[1],
                columns[2],
                columns[3],
                columns[5],
                Integer.parseInt(columns[6]) - 1,
                columns[7],
                columns[9],
                span);
    }

    public static AnalysedArticle read(String id, String document) {
        UniversalDependencies read = new UniversalDependencies(document);
        Article article = Article.of(id, id, null, read.text.toString());
        List<Sentence> sentences = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        for (List<Word> words : read.sentences) {
            sentences.add(new Sentence(sentences.size(), 0, new Tree(words).tokens()));
            names.addAll(names(words, sentences.size() - 1));
        }
        return new AnalysedArticle(article, sentences, names, List.of());
    }

    private static List<NameSpan> names(List<Word> words, int sentence) {
        List<NameSpan> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int last = i;
            while (last + 1 < words.size() && isName(words.get(i)) && isName(words.get(last + 1))) {
                last++;
            }
            if (isName(words.get(i))) {
                names.add(new NameSpan(sentence, i, last, kind(words.get(i))));
            }
            i = last;
        }
        return names;
    }

    private static boolean isName(Word word) {
        return word.pos().equals("PROPN");
    }

    private static NameKind kind(Word word) {
        if (word.misc().contains("-person-")) {
            return NameKind.PERSON;
        }
        if (word.misc().contains("-organization-")) {
            return NameKind.ORGANIZATION;
        }
        return word.misc().contains("-place-") ? NameKind.LOCATION : NameKind.MISC;
    }

    /** One sentence, turned from content words as heads to function words as heads. */
    private static final class Tree {

        private final List<Word> words;
        private final int[] heads;
        private final Dependency[] functions;

        Tree(List<Word> words) {
            this.words = words;
            this.heads = words.stream().mapToInt(Word::head).toArray();
            this.functions = words.stream().map(Tree::function).toArray(Dependency[]::new);
            for (int i = 0; i < words.size(); i++) {
                switch (words.get(i).relation()) {
                    case "case" -> preposition(i);
                    case "cop" -> copula(i);
                    case "cc" -> heads[i] = heads[heads[i]] < 0 ? heads[i] : heads[heads[i]];
                    default -> {}
                }
            }
            Heads.mend(heads, functions);
        }

        private static Dependency function(Word word) {
            if (word.has("Polarity=Neg") && word.relation().equals("advmod")) {
                return Dependency.NEGATION;
            }
            if (isInfinitiveMarker(word)) {
                return Dependency.AUXILIARY;
            }
            return FUNCTIONS.getOrDefault(word.relation(), Dependency.OTHER);
        }

        private static boolean isInfinitiveMarker(Word word) {
            return word.pos().equals("PART") && word.relation().equals("mark");
        }

        private void preposition(int preposition) {
            int noun = words.get(preposition).head();
            boolean possessor = words.get(noun).relation().equals("nmod:poss");
            if (!possessor && functions[noun] != Dependency.PREPOSITION_OBJECT) {
                boolean agent = words.get(noun).relation().equals("obl:agent");
                heads[preposition] = heads[noun];
                functions[preposition] = functions[noun] == Dependency.CONJUNCT
                        ? Dependency.CONJUNCT
                        : agent ? Dependency.AGENT : Dependency.PREPOSITION;
                heads[noun] = preposition;
                functions[noun] = Dependency.PREPOSITION_OBJECT;
            }
        }

        private void copula(int copula) {
            int predicate = words.get(copula).head();
            if (functions[predicate] == Dependency.PREPOSITION_OBJECT) {
                return;
            }
            heads[copula] = heads[predicate];
            functions[copula] = functions[predicate];
            heads[predicate] = copula;
            functions[predicate] = Dependency.ATTRIBUTE;
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] == predicate && OF_COPULA.contains(words.get(i).relation())) {
                    heads[i] = copula;
                }
            }
        }

        List<Token> tokens() {
            List<Token> tokens = new ArrayList<>();
            for (Word word : words) {
                int i = tokens.size();
                String lemma = isName(word) ? word.lemma() : word.lemma().toLowerCase(Locale.ROOT);
                NameKind name = isName(word) ? kind(word) : NameKind.NONE;
                tokens.add(new Token(i, word.span(), word.form(), lemma, features(word), name, heads[i], functions[i]));
            }
            return tokens;
        }

        private static Features features(Word word) {
            boolean modal = word.pos().equals("AUX") && !NO_MODALS.contains(word.lemma());
            if (modal) {
                return Features.of(WordClass.MODAL);
            }
            if (word.pos().equals("VERB") || word.pos().equals("AUX")) {
                return Features.verb(form(word));
            }
            WordClass wordClass = wordClass(word);
            return word.has("Number=Plur") ? Features.plural(wordClass) : Features.of(wordClass);
        }

        private static WordClass wordClass(Word word) {
            if (word.pos().equals("PRON") && (word.has("PronType=Rel") || word.has("PronType=Int"))) {
                return word.has("Poss=Yes") ? WordClass.RELATIVE_POSSESSIVE : WordClass.RELATIVE_PRONOUN;
            }
            if (word.pos().equals("PRON") && word.has("Poss=Yes")) {
                return WordClass.POSSESSIVE_PRONOUN;
            }
            if (isInfinitiveMarker(word)) {
                return WordClass.INFINITIVE_MARKER;
            }
            if (word.pos().equals("PRON")) {
                return word.has("PronType=Prs") ? WordClass.PERSONAL_PRONOUN : WordClass.DETERMINER;
            }
            return CLASSES.getOrDefault(word.pos(), WordClass.OTHER);
        }

        private static VerbForm form(Word word) {
            if (word.has("VerbForm=Ger") || word.has("VerbForm=Part") && word.has("Tense=Pres")) {
                return VerbForm.GERUND;
            }
            if (word.has("VerbForm=Part")) {
                return VerbForm.PARTICIPLE;
            }
            if (word.has("Tense=Past")) {
                return VerbForm.PAST;
            }
            if (word.has("Tense=Pres")) {
                return word.has("Person=3") && word.has("Number=Sing") ? VerbForm.PRESENT_SINGULAR : VerbForm.PRESENT;
            }
            return VerbForm.BASE;
        }
    }
}
