// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.resolve.noun.Quantities;
import org.newsgraph.rule.Rules;

/** Finds the names of known actors: their own, those of their people, and those of the places that stand for them. */
final class KnownNames {

    private final Gazetteer gazetteer;
    private final EntityTypes types;
    private final NounTypes nouns;
    private final PlaceReading places;
    private final NameSetting setting;

    KnownNames(Ontology ontology, NounTypes nouns, NameSetting setting) {
        this.gazetteer = new Gazetteer(ontology.actors(), ontology.grammar().words(WordSet.ARTICLE_DEFINITE));
        this.types = ontology.entityTypes();
        this.nouns = nouns;
        this.places = new PlaceReading(ontology, nouns);
        this.setting = setting;
    }

    /** The longest known name that begins at a token, whoever it may mean there. */
    Optional<Gazetteer.Found> at(ReadArticle article, Sentence sentence, int first) {
        return gazetteer.at(article, sentence, first);
    }

    /** Whom a known name means where it stands; empty where it names no one there. */
    Optional<Candidate> read(Predicates predicates, int first, Gazetteer.Found found, Rules rules) {
        Sentence sentence = predicates.sentence();
        Token head = new Stretch(sentence, first, found.last()).head();
        if (isPartOfPlace(sentence, first, head) && rules.isOn(NameRule.PLACE_OF_TWO_WORDS)) {
            return Optional.of(candidate(new Stretch(sentence, first - 1, found.last()), head, types.place(), null)
                    .by(NameRule.PLACE_OF_TWO_WORDS));
        }
        Gazetteer.Known known = found.known();
        @Nullable Actor actor = known.named();
        @Nullable NameRule rule = null;
        if (actor == null && known.people() != null && rules.isOn(NameRule.DEMONYM)) {
            actor = known.people();
            rule = NameRule.DEMONYM;
        }
        boolean place = actor == null || type(actor).is(Trait.LOCATIVE);
        if (known.seated() != null && place) {
            Optional<NameRule> city = places.read(predicates, head, rules);
            if (city.isPresent() && actor == null) {
                return Optional.of(candidate(new Stretch(sentence, first, found.last()), head, types.place(), null)
                        .by(city.get()));
            }
            rule = city.orElse(rule);
            if (city.isEmpty() && rules.isOn(NameRule.SEAT_AS_ACTOR)) {
                actor = known.seated();
                rule = NameRule.SEAT_AS_ACTOR;
            }
        }
        if (actor == null
                || (known.named() == null && head.isVerb())
                || (known.named() == null && isSomeOf(sentence, head) && rules.isOn(NameRule.SOME_OF_PEOPLE))
                || (setting.isPartOfTitle(sentence, first, found.last()) && rules.isOn(NameRule.PART_OF_TITLE))) {
            return Optional.empty();
        }
        Candidate name = named(new Stretch(sentence, first, found.last()), head, actor);
        if (actor == known.people()
                && head.isPlural()
                && type(actor).is(Trait.LOCATIVE)
                && rules.isOn(NameRule.PEOPLE_OF_PLACE)) {
            return Optional.of(name.as(types.several(types.person())).unknown().by(NameRule.PEOPLE_OF_PLACE));
        }
        return Optional.of(rule == null ? name : name.by(rule));
    }

    /** Without the article where the name stands before a noun, to which that belongs. */
    private Candidate named(Stretch name, Token head, Actor actor) {
        boolean modifies = head.function() == Dependency.COMPOUND || head.function() == Dependency.ADJECTIVE;
        int begin = modifies
                        && name.first() < name.last()
                        && name.sentence().token(name.first()).is(WordClass.DETERMINER)
                ? name.first() + 1
                : name.first();
        return candidate(new Stretch(name.sentence(), begin, name.last()), head, type(actor), actor);
    }

    private static Candidate candidate(Stretch name, Token head, EntityType type, @Nullable Actor actor) {
        return new Candidate(
                name.sentence().index(),
                name.first(),
                name.last(),
                head.index(),
                MentionKind.NAME,
                name.text(),
                type,
                actor);
    }

    private EntityType type(Actor actor) {
        return types.named(actor.type());
    }

    /** "Port Sudan", "Lake Chad". */
    private boolean isPartOfPlace(Sentence sentence, int first, Token head) {
        return first > 0
                && sentence.token(first - 1).isProperNoun()
                && sentence.token(first - 1).function() == Dependency.COMPOUND
                && sentence.token(first - 1).head() == head.index()
                && nouns.is(sentence.token(first - 1), Trait.LOCATIVE);
    }

    /** "40 Palestinians": some of a people are described, not named. */
    boolean isSomeOfPeople(ReadArticle article, Sentence sentence, Token noun) {
        return article.rules().isOn(NameRule.SOME_OF_PEOPLE)
                && isSomeOf(sentence, noun)
                && at(article, sentence, noun.index())
                        .filter(f -> f.last() == noun.index())
                        .filter(f -> f.known().people() != null && f.known().named() == null)
                        .isPresent();
    }

    private static boolean isSomeOf(Sentence sentence, Token head) {
        return head.isNoun() && head.function() != Dependency.COMPOUND && Quantities.isNumbered(sentence, head);
    }
}
