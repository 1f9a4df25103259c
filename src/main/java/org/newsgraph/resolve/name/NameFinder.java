// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.NameKind;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.resolve.noun.Quantities;

/** Finds names: those of known actors, and those that the analyser takes for names. */
public final class NameFinder {

    private static final Map<NameKind, String> TYPES =
            Map.of(NameKind.PERSON, "Person", NameKind.ORGANIZATION, "Organization", NameKind.LOCATION, "Place");

    private final Gazetteer gazetteer;
    private final NounTypes nouns;
    private final PlaceReading places;
    private final NameSetting setting;

    public NameFinder(Ontology ontology, NounTypes nouns) {
        this.gazetteer = new Gazetteer(ontology.actors());
        this.nouns = nouns;
        this.places = new PlaceReading(ontology, nouns);
        this.setting = new NameSetting(ontology, nouns);
    }

    public List<Candidate> find(ReadArticle article, Predicates predicates) {
        Sentence sentence = predicates.sentence();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int first = i;
            Optional<Gazetteer.Found> known = gazetteer.at(article, sentence, first);
            if (known.isPresent()) {
                known(predicates, first, known.get()).ifPresent(found::add);
                i = known.get().last();
            }
        }
        article.names().stream()
                .filter(n -> n.sentence() == sentence.index())
                .filter(n -> n.first() < n.last() || !isSomeOfPeople(article, sentence, sentence.token(n.first())))
                .flatMap(n -> government(article, sentence, n).or(() -> named(sentence, n)).stream())
                .forEach(found::add);
        List<Candidate> longest = longest(found);
        unseen(sentence, longest).stream()
                .filter(n -> !isSomeOfPeople(article, sentence, sentence.token(n.head())))
                .forEach(longest::add);
        longest.sort(Comparator.comparingInt(Candidate::first));
        return longest;
    }

    private Optional<Candidate> known(Predicates predicates, int first, Gazetteer.Found found) {
        Sentence sentence = predicates.sentence();
        Token head = head(sentence, first, found.last());
        if (isPartOfPlace(sentence, first, head)) {
            String words = text(sentence, first - 1, found.last());
            return Optional.of(new Candidate(
                    sentence.index(), first - 1, found.last(), head.index(), MentionKind.NAME, words, "Place", null));
        }
        Gazetteer.Known known = found.known();
        @Nullable Actor actor = known.named() != null ? known.named() : known.people();
        if (known.seated() != null && actor == null && places.isPlace(predicates, head)) {
            String words = text(sentence, first, found.last());
            return Optional.of(new Candidate(
                    sentence.index(), first, found.last(), head.index(), MentionKind.NAME, words, "Place", null));
        }
        if (known.seated() != null && (actor == null || actor.type().equals("Place"))) {
            actor = actor != null && places.isPlace(predicates, head) ? actor : known.seated();
        }
        if (actor == null
                || (known.named() == null && head.isVerb())
                || (known.named() == null && isSomeOf(sentence, head))
                || setting.isPartOfTitle(sentence, first, found.last())) {
            return Optional.empty();
        }
        boolean modifies = head.function() == Dependency.COMPOUND || head.function() == Dependency.ADJECTIVE;
        int begin =
                modifies && first < found.last() && sentence.token(first).is(WordClass.DETERMINER) ? first + 1 : first;
        String words = text(sentence, begin, found.last());
        boolean person =
                known.people() == actor && head.isPlural() && actor.type().equals("Place");
        return Optional.of(new Candidate(
                sentence.index(),
                begin,
                found.last(),
                head.index(),
                MentionKind.NAME,
                words,
                person ? "Group" : actor.type(),
                person ? null : actor));
    }

    /** "Port Sudan", "Lake Chad". */
    private boolean isPartOfPlace(Sentence sentence, int first, Token head) {
        return first > 0
                && sentence.token(first - 1).isProperNoun()
                && sentence.token(first - 1).function() == Dependency.COMPOUND
                && sentence.token(first - 1).head() == head.index()
                && nouns.type(sentence.token(first - 1)).filter("Place"::equals).isPresent();
    }

    /** "40 Palestinians": some of a people are described, not named. */
    public boolean isSomeOfPeople(ReadArticle article, Sentence sentence, Token noun) {
        return isSomeOf(sentence, noun)
                && gazetteer
                        .at(article, sentence, noun.index())
                        .filter(f -> f.last() == noun.index())
                        .filter(f -> f.known().people() != null && f.known().named() == null)
                        .isPresent();
    }

    private static boolean isSomeOf(Sentence sentence, Token head) {
        return head.isNoun() && head.function() != Dependency.COMPOUND && Quantities.isNumbered(sentence, head);
    }

    /** "the US Government": the state acts through it. */
    private Optional<Candidate> government(ReadArticle article, Sentence sentence, NameSpan name) {
        Token head = sentence.token(name.last());
        int first = sentence.token(name.first()).is(WordClass.DETERMINER) ? name.first() + 1 : name.first();
        boolean state = first < name.last()
                && nouns.type(sentence, head).filter("State"::equals).isPresent();
        return !state
                ? Optional.empty()
                : gazetteer
                        .at(article, sentence, first)
                        .filter(f -> f.last() == name.last() - 1)
                        .map(f -> f.known().named() != null
                                ? f.known().named()
                                : f.known().people())
                        .filter(a -> a.type().equals("State"))
                        .map(a -> new Candidate(
                                sentence.index(),
                                first,
                                name.last(),
                                head(sentence, first, name.last()).index(),
                                MentionKind.NAME,
                                text(sentence, first, name.last()),
                                "State",
                                a));
    }

    private Optional<Candidate> named(Sentence sentence, NameSpan name) {
        int first = name.first();
        int last = name.last();
        while (first < last && sentence.token(first).is(WordClass.DETERMINER)) {
            first++;
        }
        while (last > first
                && !Character.isLetterOrDigit(sentence.token(last).text().codePointAt(0))) {
            last--;
        }
        while (first < last && setting.isHonorific(sentence.token(first))) {
            first++;
        }
        int untitled = name.kind() == NameKind.ORGANIZATION ? setting.withoutTitle(sentence, first, last) : first;
        boolean titled = untitled > first;
        first = untitled;
        Token head = head(sentence, first, last);
        String words = text(sentence, first, last);
        boolean adjective = name.kind() == NameKind.MISC && !head.isNoun();
        if (adjective
                || setting.isPlainPlural(sentence, first, last)
                || !words.codePoints().anyMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        @Nullable String type = TYPES.get(name.kind());
        if (type == null) {
            type = nouns.type(sentence, head).orElse("Organization");
        } else if (type.equals("Person") && setting.isBody(sentence.token(first)) && first < last) {
            type = "Organization";
        }
        type = titled ? "Person" : type;
        if (type.equals("Person") && first == last && setting.isDescribedAsPlace(sentence, head)) {
            type = "Place";
        } else if (type.equals("Place") && setting.isDescribedAsBody(sentence, head)) {
            type = "Organization";
        }
        int begin = type.equals("Person") && first > 0 && setting.isHonorific(sentence.token(first - 1))
                ? first - 1
                : first;
        return Optional.of(
                new Candidate(sentence.index(), begin, last, head.index(), MentionKind.NAME, words, type, null));
    }

    /** Of overlapping candidates the longest; of equal ones the known actor. */
    private static List<Candidate> longest(List<Candidate> found) {
        List<Candidate> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.<Candidate>comparingInt(c -> c.first() - c.last())
                .thenComparing(c -> c.actor() == null ? 1 : 0));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : ordered) {
            if (kept.stream().noneMatch(k -> k.first() <= candidate.last() && candidate.first() <= k.last())) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** Proper nouns that stand as arguments, and that neither list nor analyser knows. */
    private List<Candidate> unseen(Sentence sentence, List<Candidate> known) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean argument = Set.of(
                            Dependency.SUBJECT,
                            Dependency.PASSIVE_SUBJECT,
                            Dependency.OBJECT,
                            Dependency.INDIRECT_OBJECT,
                            Dependency.PREPOSITION_OBJECT,
                            Dependency.POSSESSIVE,
                            Dependency.CONJUNCT,
                            Dependency.APPOSITION)
                    .contains(token.function());
            if (!token.isProperNoun()
                    || !argument
                    || token.nameKind() != NameKind.NONE
                    || known.stream().anyMatch(k -> k.covers(token.index()))) {
                continue;
            }
            int first = token.index();
            while (first > 0
                    && sentence.token(first - 1).isProperNoun()
                    && sentence.token(first - 1).head() == token.index()) {
                first--;
            }
            int begin = first;
            if (known.stream().anyMatch(k -> k.last() >= begin && k.first() <= token.index())) {
                continue;
            }
            Optional<String> listed = nouns.type(sentence, token);
            if (listed.isPresent() && (first == token.index() || listed.get().equals("Person"))) {
                continue;
            }
            String type = listed.orElse("Organization");
            boolean titled = first > 0 && setting.isHonorific(sentence.token(first));
            int nameBegin = titled && first < token.index() ? first + 1 : first;
            found.add(new Candidate(
                    sentence.index(),
                    first,
                    token.index(),
                    token.index(),
                    MentionKind.NAME,
                    text(sentence, nameBegin, token.index()),
                    titled ? "Person" : type,
                    null));
        }
        return found;
    }

    public static String text(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean apart = i > first
                    && sentence.token(i - 1).span().end() < token.span().begin();
            words.append(apart ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /** The token of a stretch that depends on one outside it; the last of several. */
    static Token head(Sentence sentence, int first, int last) {
        Token head = sentence.token(last);
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if ((token.head() < first || token.head() > last) && token.function() != Dependency.PUNCTUATION) {
                head = token;
            }
        }
        return head;
    }
}
