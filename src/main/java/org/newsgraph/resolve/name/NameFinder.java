// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.rule.Rules;

/** Finds names: those of known actors, those that the analyser takes for names, and what neither of them knows. */
public final class NameFinder {

    private static final Set<Dependency> ARGUMENTS = Set.of(
            Dependency.SUBJECT,
            Dependency.PASSIVE_SUBJECT,
            Dependency.OBJECT,
            Dependency.INDIRECT_OBJECT,
            Dependency.PREPOSITION_OBJECT,
            Dependency.POSSESSIVE,
            Dependency.CONJUNCT,
            Dependency.APPOSITION);

    private final EntityTypes types;
    private final KnownNames known;
    private final NounTypes nouns;
    private final NameSetting setting;

    public NameFinder(Ontology ontology, NounTypes nouns) {
        this.types = ontology.entityTypes();
        this.nouns = nouns;
        this.setting = new NameSetting(ontology, nouns);
        this.known = new KnownNames(ontology, nouns, setting);
    }

    /** The names of a sentence, in its order; none overlaps another. */
    public List<Candidate> find(ReadArticle article, Predicates predicates) {
        Sentence sentence = predicates.sentence();
        List<Candidate> found = new ArrayList<>(known(article, predicates));
        article.names().stream()
                .filter(n -> n.sentence() == sentence.index())
                .filter(n -> n.first() < n.last() || !isSomeOfPeople(article, sentence, sentence.token(n.first())))
                .flatMap(n -> named(article.rules(), sentence, n).stream())
                .forEach(found::add);
        List<Candidate> longest = longest(found);
        if (article.rules().isOn(NameRule.UNSEEN_BY_ANALYSER)) {
            unseen(article.rules(), sentence, longest).stream()
                    .filter(n -> !isSomeOfPeople(article, sentence, sentence.token(n.head())))
                    .forEach(longest::add);
        }
        longest.removeIf(n -> article.rules().isOn(NameRule.PORTFOLIO)
                && n.actor() == null
                && setting.isPortfolio(sentence, n.first(), n.last()));
        longest.sort(Comparator.comparingInt(Candidate::first));
        return longest;
    }

    private List<Candidate> known(ReadArticle article, Predicates predicates) {
        List<Candidate> found = new ArrayList<>();
        int first = 0;
        while (first < predicates.sentence().tokens().size()) {
            Optional<Gazetteer.Found> name = known.at(article, predicates.sentence(), first);
            if (name.isPresent()) {
                known.read(predicates, first, name.get(), article.rules()).ifPresent(found::add);
                first = name.get().last();
            }
            first++;
        }
        return found;
    }

    /** "40 Palestinians": some of a people are described, not named. */
    public boolean isSomeOfPeople(ReadArticle article, Sentence sentence, Token noun) {
        return known.isSomeOfPeople(article, sentence, noun);
    }

    private Optional<Candidate> named(Rules rules, Sentence sentence, NameSpan name) {
        int first = name.first();
        int last = name.last();
        while (first < last && sentence.token(first).is(WordClass.DETERMINER)) {
            first++;
        }
        while (last > first
                && !Character.isLetterOrDigit(sentence.token(last).text().codePointAt(0))) {
            last--;
        }
        List<NameRule> derivation = new ArrayList<>();
        int bare = setting.withoutHonorific(sentence, first, last);
        if (isBy(NameRule.HONORIFIC, bare > first, rules, derivation)) {
            first = bare;
        }
        Stretch words = new Stretch(sentence, first, last);
        Token head = words.head();
        boolean adjective = name.kind() == NameKind.MISC && !head.isNoun();
        if (adjective
                || rules.isOn(NameRule.PLAIN_PLURAL) && setting.isPlainPlural(sentence, first, last)
                || words.text().codePoints().noneMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        EntityType type = type(name.kind(), words, rules, derivation);
        type = described(type, words, rules, derivation);
        int begin = type.is(Trait.PERSONAL) && first > 0 && setting.isHonorific(sentence.token(first - 1))
                ? first - 1
                : first;
        return Optional.of(candidate(words, begin, head, type, derivation));
    }

    private static boolean isBy(NameRule rule, boolean applies, Rules rules, List<NameRule> derivation) {
        boolean used = applies && rules.isOn(rule);
        if (used) {
            derivation.add(rule);
        }
        return used;
    }

    private EntityType type(NameKind kind, Stretch name, Rules rules, List<NameRule> derivation) {
        String kindOfNames = kind.name().toLowerCase(Locale.ROOT);
        if (!types.hasNames(kindOfNames)) {
            Optional<EntityType> listed = nouns.type(name.sentence(), name.head());
            return isBy(NameRule.TYPE_BY_NOUN, listed.isPresent(), rules, derivation)
                    ? listed.orElseThrow()
                    : types.other();
        }
        EntityType type = types.ofNames(kindOfNames);
        boolean body = type.is(Trait.PERSONAL)
                && name.first() < name.last()
                && setting.isBody(name.sentence().token(name.first()));
        return isBy(NameRule.BODY_BY_FIRST_WORD, body, rules, derivation) ? types.other() : type;
    }

    /** What the words beside a name tell of its type, else the type that it has. */
    private EntityType described(EntityType type, Stretch name, Rules rules, List<NameRule> derivation) {
        boolean place = type.is(Trait.PERSONAL)
                && name.first() == name.last()
                && setting.isDescribedAsPlace(name.sentence(), name.head());
        if (isBy(NameRule.DESCRIBED_AS_PLACE, place, rules, derivation)) {
            return types.place();
        }
        boolean body = type.is(Trait.LOCATIVE) && setting.isDescribedAsBody(name.sentence(), name.head());
        return isBy(NameRule.DESCRIBED_AS_BODY, body, rules, derivation) ? types.other() : type;
    }

    /** @param begin index of the first token of the mention, which may have an honorific before the name */
    private static Candidate candidate(
            Stretch name, int begin, Token head, EntityType type, List<NameRule> derivation) {
        return new Candidate(
                name.sentence().index(),
                begin,
                name.last(),
                head.index(),
                MentionKind.NAME,
                name.text(),
                type,
                null,
                derivation.stream().map(NameRule::id).toList());
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
    private List<Candidate> unseen(Rules rules, Sentence sentence, List<Candidate> others) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isProperNoun() && ARGUMENTS.contains(token.function()) && token.nameKind() == NameKind.NONE) {
                int first = begin(sentence, token);
                if (others.stream().noneMatch(k -> k.last() >= first && k.first() <= token.index())) {
                    unseen(rules, new Stretch(sentence, first, token.index())).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static int begin(Sentence sentence, Token last) {
        int first = last.index();
        while (first > 0
                && sentence.token(first - 1).isProperNoun()
                && sentence.token(first - 1).head() == last.index()) {
            first--;
        }
        return first;
    }

    /** None where the words are listed as a noun alone, or as one for persons. */
    private Optional<Candidate> unseen(Rules rules, Stretch words) {
        Sentence sentence = words.sentence();
        Token last = sentence.token(words.last());
        Optional<EntityType> listed = nouns.type(sentence, last);
        if (listed.isPresent() && (words.first() == words.last() || listed.get().is(Trait.PERSONAL))) {
            return Optional.empty();
        }
        List<NameRule> derivation = new ArrayList<>();
        derivation.add(NameRule.UNSEEN_BY_ANALYSER);
        boolean addressed = words.first() > 0 && setting.isHonorific(sentence.token(words.first()));
        if (isBy(NameRule.HONORIFIC, addressed, rules, derivation)) {
            int begin = words.first() < words.last() ? words.first() + 1 : words.first();
            Stretch name = new Stretch(sentence, begin, words.last());
            return Optional.of(candidate(name, words.first(), last, types.person(), derivation));
        }
        EntityType type = isBy(NameRule.TYPE_BY_NOUN, listed.isPresent(), rules, derivation)
                ? listed.orElseThrow()
                : types.other();
        return Optional.of(candidate(words, words.first(), last, type, derivation));
    }
}
